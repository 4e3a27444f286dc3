import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listData, ListPage, useSearchState } from '../../../ui';
import { useCan } from '../../identity';
import { useQueueColumns } from './queue-columns';
import { QueueFilters } from './queue-filters';
import { queueQuery } from './queue.queries';
import type { QueueSearch } from './queue-search';

/** The referrals of one's desks: received and sent, by queue. */
export function QueueScreen() {
  const { t } = useTranslation('referrals');
  const can = useCan();
  const search = useSearch({ from: '/referrals' });
  const [, setSearch] = useSearchState<QueueSearch>();
  const columns = useQueueColumns();
  const list = useInfiniteQuery(queueQuery(search));
  return (
    <ListPage
      title={t('title')}
      list={listData(list)}
      listKey={JSON.stringify(search)}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={({ reference }) => reference ?? t('queue.noNumber')}
      linkOf={({ id }) => ({ to: '/referrals/$id', params: { id } })}
      isUnread={({ isUnread }) => isUnread}
      filters={<QueueFilters search={search} onChange={setSearch} />}
      {...(can('referral.create') ? { create: { label: t('new.screen'), link: { to: '/referrals/new' } } } : {})}
      empty={{ title: t('queue.empty'), hint: t('queue.emptyHint') }}
    />
  );
}
