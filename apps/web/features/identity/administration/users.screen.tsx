import { Badge, Group } from '@mantine/core';
import { IconBan, IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListPage, SearchFilter, useCode } from '../../../ui';
import { useAgencies } from '../agencies';
import { useCan, useSession } from '../session';
import { type UserRow, usersQuery } from './users.query';

/** The accounts of the own agency: who may do what, and at which desks. */
export function UsersScreen() {
  const { t } = useTranslation('identity');
  const code = useCode();
  const can = useCan();
  const { agencyId } = useSession();
  const desks = useAgencies().find(({ id }) => id === agencyId)?.desks ?? [];
  const [words, setWords] = useState<string>();
  const { data = [], isPending, error, refetch } = useQuery(usersQuery);
  const wanted = words?.toLowerCase() ?? '';
  const rows = data.filter(({ login, name }) => `${login} ${name}`.toLowerCase().includes(wanted));
  return (
    <ListPage<UserRow>
      title={t('users.title')}
      list={{ rows, isPending, error, retry: () => void refetch(), hasMore: false, isLoadingMore: false, loadMore: () => undefined }}
      listKey={wanted}
      filters={<SearchFilter label={t('users.search')} value={words} onChange={setWords} />}
      {...(can('user.create') ? { create: { label: t('users.new'), link: { to: '/users/new' } } } : {})}
      columns={[
        { key: 'login', header: t('users.login'), cell: ({ login }) => login, width: 220 },
        { key: 'name', header: t('users.name'), cell: ({ name }) => name },
        { key: 'roles', header: t('users.roles'), cell: ({ roles }) => roles.map((role) => code('role', role)).join(t('comma')) },
        {
          key: 'desks',
          header: t('users.desks'),
          cell: ({ deskIds }) =>
            desks
              .filter(({ id }) => deskIds.includes(id))
              .map((desk) => desk.code)
              .join(t('comma')),
          choice: 'shown',
        },
        { key: 'state', header: t('users.state'), cell: (user) => <Standing user={user} />, width: 150 },
      ]}
      keyOf={({ id }) => id}
      nameOf={({ login }) => login}
      linkOf={({ id }) => ({ to: '/users/$id', params: { id } })}
      empty={{ title: t('users.empty') }}
    />
  );
}

/** Whether an account can be used, in words. */
export function Standing({ user: { disabledAt, isLocked } }: { readonly user: UserRow }) {
  const { t } = useTranslation('identity');
  return (
    <Group gap={4}>
      {disabledAt === null ? null : (
        <Badge variant="default" leftSection={<IconBan size={12} aria-hidden />}>
          {t('users.disabled')}
        </Badge>
      )}
      {isLocked ? (
        <Badge variant="default" leftSection={<IconLock size={12} aria-hidden />}>
          {t('users.locked')}
        </Badge>
      ) : null}
      {disabledAt === null && !isLocked ? t('users.open') : null}
    </Group>
  );
}
