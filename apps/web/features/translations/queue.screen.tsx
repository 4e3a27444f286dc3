import { Switch } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CodeFilter, listData, ListPage, TwoZoneTime, useCode, useSearchState } from '../../ui';
import type { TranslationsSearch } from './translations-search';
import { queueQuery, type TranslationRow } from './translations.query';

/** The queue of the translators: never the case, never who is concerned. */
export function TranslationQueueScreen() {
  const { t } = useTranslation('translations');
  const code = useCode();
  const [search, setSearch] = useSearchState<TranslationsSearch>();
  const query = useInfiniteQuery(queueQuery(search));
  return (
    <ListPage<TranslationRow>
      title={t('title')}
      list={listData(query)}
      listKey={JSON.stringify(search)}
      filters={
        <>
          <CodeFilter label={t('state')} list="translationState" value={search.state} onChange={(state) => setSearch({ state })} />
          <Switch
            label={t('mine')}
            checked={search.mine === true}
            onChange={({ currentTarget }) => setSearch({ mine: currentTarget.checked || undefined })}
          />
        </>
      }
      columns={[
        {
          key: 'languages',
          header: t('languages'),
          cell: ({ sourceLanguage, targetLanguage }) => `${code('language', sourceLanguage)} → ${code('language', targetLanguage)}`,
          width: 190,
        },
        { key: 'urgency', header: t('urgency'), cell: ({ urgency }) => code('urgency', urgency) },
        { key: 'state', header: t('state'), cell: ({ state }) => code('translationState', state) },
        {
          key: 'progress',
          header: t('progress'),
          cell: ({ size, progress }) =>
            progress === null ? t('size', { count: size }) : t('done', { done: progress.translated, count: size }),
        },
        { key: 'translator', header: t('translator'), cell: ({ translator }) => translator?.name, choice: 'shown' },
        { key: 'reviewer', header: t('reviewer'), cell: ({ reviewer }) => reviewer?.name, choice: 'shown' },
        { key: 'since', header: t('since'), cell: ({ createdAt }) => <TwoZoneTime at={createdAt} />, choice: 'shown' },
      ]}
      keyOf={({ id }) => id}
      nameOf={({ sourceLanguage, targetLanguage }) => `${code('language', sourceLanguage)} → ${code('language', targetLanguage)}`}
      linkOf={({ id }) => ({ to: '/translations/$id', params: { id } })}
      empty={{ title: t('empty'), hint: t('emptyHint') }}
    />
  );
}
