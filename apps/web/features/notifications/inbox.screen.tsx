import { api, call } from '@counterpart/api-client';
import { Button, Switch } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listData, ListPage, TwoZoneTime, useCode, useSearchState } from '../../ui';
import { type Notification, notificationsQuery } from './notifications.query';
import { placeOf } from './place-of';
import type { InboxSearch } from './inbox-search';

/** What the person was told: that something happened and to which number, never what it says. */
export function InboxScreen() {
  const { t } = useTranslation('notifications');
  const code = useCode();
  const client = useQueryClient();
  const [search, setSearch] = useSearchState<InboxSearch>();
  const query = useInfiniteQuery(notificationsQuery(search.unread === true));
  const newest = query.data?.pages[0]?.items[0];
  const markRead = useMutation({
    mutationFn: (body: { readonly ids: string[] } | { readonly until: string }) => call(api.POST('/notifications/read', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['notifications'] }),
  });
  return (
    <ListPage<Notification>
      title={t('title')}
      list={listData(query)}
      listKey={JSON.stringify(search)}
      filters={
        <Switch
          label={t('onlyUnread')}
          checked={search.unread === true}
          onChange={({ currentTarget }) => setSearch({ unread: currentTarget.checked || undefined })}
        />
      }
      actions={
        <>
          <Button variant="default" renderRoot={(props) => <Link to="/inbox/settings" {...props} />}>
            {t('settings.title')}
          </Button>
          <Button
            variant="default"
            disabled={newest === undefined}
            loading={markRead.isPending}
            onClick={() => newest !== undefined && markRead.mutate({ until: newest.at })}
          >
            {t('readAll')}
          </Button>
        </>
      }
      bulk={(rows, clear) => (
        <Button size="xs" onClick={() => markRead.mutate({ ids: rows.map(({ id }) => id) }, { onSuccess: clear })}>
          {t('read')}
        </Button>
      )}
      columns={[
        { key: 'kind', header: t('what'), cell: ({ kind }) => code('notificationKind', kind) },
        { key: 'reference', header: t('number'), cell: ({ reference }) => reference, width: 210 },
        {
          key: 'urgency',
          header: t('urgency'),
          cell: ({ urgency }) => (urgency === null ? null : code('urgency', urgency)),
          choice: 'shown',
        },
        { key: 'at', header: t('at'), cell: ({ at }) => <TwoZoneTime at={at} /> },
      ]}
      keyOf={({ id }) => id}
      nameOf={({ reference, kind }) => reference ?? code('notificationKind', kind)}
      linkOf={placeOf}
      isUnread={({ readAt }) => readAt === null}
      empty={{ title: t('empty') }}
    />
  );
}
