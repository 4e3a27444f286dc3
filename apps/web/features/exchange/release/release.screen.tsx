import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ForeignText, ListPage, TwoZoneTime, useCode } from '../../../ui';
import { useAgencies, useSession } from '../../identity';
import { useMessageKind } from '../message-kind';
import { partyOf } from '../party';
import { type WaitingMessage, waitingQuery } from './messages.query';

/** What waits for a second person before it crosses, of one's desks. Each is released by itself: there is no release of several. */
export function ReleaseScreen() {
  const { t, i18n } = useTranslation('exchange');
  const code = useCode();
  const kindOf = useMessageKind();
  const agencies = useAgencies();
  const { userId } = useSession();
  const { data, isPending, error, refetch } = useQuery(waitingQuery);
  return (
    <ListPage<WaitingMessage>
      title={t('release.title')}
      list={{
        rows: data ?? [],
        isPending,
        error,
        retry: () => void refetch(),
        hasMore: false,
        isLoadingMore: false,
        loadMore: () => undefined,
      }}
      listKey="awaiting_release"
      columns={[
        { key: 'kind', header: t('release.kind'), cell: ({ kind }) => kindOf(kind), width: 200 },
        {
          key: 'title',
          header: t('release.name'),
          cell: ({ title, language }) => (title === null ? null : <ForeignText lang={language}>{title}</ForeignText>),
        },
        {
          key: 'to',
          header: t('release.to'),
          cell: ({ toAgencyId }) => partyOf(agencies, toAgencyId, null).agency[i18n.language === 'en' ? 'nameEn' : 'nameZh'],
        },
        { key: 'urgency', header: t('release.urgency'), cell: ({ urgency }) => code('urgency', urgency), choice: 'shown' },
        {
          key: 'submitted',
          header: t('release.submitted'),
          cell: ({ submittedAt, draftedAt }) => <TwoZoneTime at={submittedAt ?? draftedAt} />,
          choice: 'shown',
        },
        {
          key: 'own',
          header: t('release.standing'),
          cell: ({ authorIds }) => (authorIds.includes(userId) ? t('release.own') : t('release.yours')),
          width: 150,
        },
      ]}
      keyOf={({ id }) => id}
      nameOf={({ kind }) => kindOf(kind)}
      linkOf={({ id }) => ({ to: '/release/$id', params: { id } })}
      empty={{ title: t('release.empty'), hint: t('release.emptyHint') }}
    />
  );
}
