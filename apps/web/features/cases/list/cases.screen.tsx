import type { Schemas } from '@counterpart/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CodeFilter, listData, ListPage, useSearchState } from '../../../ui';
import { useCan } from '../../identity';
import type { CasesSearch } from '../case-search';
import { casesQuery } from './cases.query';
import { useCaseColumns } from './use-case-columns';

/** The joint cases that one is a member of, or whose desk one supervises. */
export function CasesScreen() {
  const { t } = useTranslation('cases');
  const can = useCan();
  const search = useSearch({ from: '/cases' });
  const [, setSearch] = useSearchState<CasesSearch>();
  const columns = useCaseColumns();
  const list = useInfiniteQuery(casesQuery(search));
  return (
    <ListPage<Schemas['CaseRowAnswer']>
      title={t('title')}
      list={listData(list)}
      listKey={JSON.stringify(search)}
      columns={columns}
      keyOf={({ id }) => id}
      nameOf={({ reference }) => reference}
      linkOf={({ id }) => ({ to: '/cases/$id', params: { id } })}
      filters={
        <>
          <CodeFilter label={t('col.state')} list="caseState" value={search.state} onChange={(state) => setSearch({ state })} />
          <CodeFilter
            label={t('col.crimeType')}
            list="crimeType"
            value={search.crimeType}
            onChange={(crimeType) => setSearch({ crimeType })}
          />
        </>
      }
      {...(can('case.propose') ? { create: { label: t('new.screen'), link: { to: '/cases/new' } } } : {})}
      empty={{ title: t('empty'), hint: t('emptyHint') }}
    />
  );
}
