import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listData, ListPage, TwoZoneTime, useCode } from '../../ui';
import { FigureFilters } from './figure-filters';
import { periodOf } from './figure-search';
import { behindQuery, type MeasuredRow } from './figures.query';

/** The referrals behind a figure. */
export function BehindFigureScreen() {
  const { t } = useTranslation('response-times');
  const code = useCode();
  const search = useSearch({ from: '/response-times/referrals' });
  const [now] = useState(() => Date.now());
  const query = useInfiniteQuery(behindQuery(search, now));
  const subset = SUBSETS.find((name) => name === search.of) ?? 'all';
  return (
    <ListPage<MeasuredRow>
      title={t(`behind.${subset}`)}
      list={listData(query)}
      listKey={JSON.stringify(search)}
      filters={<FigureFilters period={periodOf(search, now)} isGrouped={false} />}
      columns={[
        { key: 'reference', header: t('column.reference'), cell: ({ reference }) => reference, width: 190 },
        { key: 'pair', header: t('column.pair'), cell: ({ requester, receiver }) => `${requester} → ${receiver}` },
        { key: 'kind', header: t('filter.kind'), cell: ({ kind }) => code('referralKind', kind) },
        { key: 'class', header: t('filter.class'), cell: ({ urgency }) => code('urgency', urgency), choice: 'shown' },
        { key: 'state', header: t('column.state'), cell: ({ state }) => code('referralState', state) },
        { key: 'at', header: t('column.delivered'), cell: ({ at }) => <TwoZoneTime at={at} /> },
        { key: 'due', header: t('column.due'), cell: ({ dueAt }) => (dueAt === null ? null : <TwoZoneTime at={dueAt} />), choice: 'shown' },
        {
          key: 'answered',
          header: t('column.answered'),
          cell: ({ judgedAt }) => (judgedAt === null ? null : <TwoZoneTime at={judgedAt} />),
          choice: 'shown',
        },
        { key: 'late', header: t('column.late'), cell: ({ isLate }) => (isLate ? t('late') : null) },
      ]}
      keyOf={({ id }) => id}
      nameOf={({ reference }) => reference ?? ''}
      linkOf={({ id }) => ({ to: '/referrals/$id', params: { id } })}
      empty={{ title: t('empty') }}
    />
  );
}

const SUBSETS = ['all', 'open', 'overdue', 'inTime', 'late', 'refused', 'withdrawn'] as const;
