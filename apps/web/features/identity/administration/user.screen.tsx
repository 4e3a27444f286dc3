import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton, EmptyState, ProblemAlert, Screen } from '../../../ui';
import { useCan, useSession } from '../session';
import { ResetToken } from './reset-token';
import { useUserDeeds } from './user-deeds';
import { DesksField, RolesField } from './user-fields';
import { type UserRow, usersQuery } from './users.query';
import { Standing } from './users.screen';

/** One account: its roles and desks, and whether it can be used. */
export function UserScreen() {
  const { t } = useTranslation('identity');
  const { id } = useParams({ from: '/users/$id' });
  const { data, error, refetch } = useQuery(usersQuery);
  const user = data?.find((one) => one.id === id);
  if (error !== null) return <Screen title={t('users.title')} children={<ProblemAlert problem={error} onRetry={() => void refetch()} />} />;
  if (data === undefined) return <Screen title={t('users.title')} />;
  if (user === undefined) return <Screen title={t('users.title')} children={<EmptyState title={t('users.empty')} />} />;
  // A change that came from elsewhere begins the form anew, with the roles and desks that now are.
  return <Account key={user.version} user={user} />;
}

function Account({ user }: { readonly user: UserRow }) {
  const { t } = useTranslation('identity');
  const can = useCan();
  const { userId } = useSession();
  const [roles, setRoles] = useState<readonly string[]>(user.roles);
  const [deskIds, setDesks] = useState<readonly string[]>(user.deskIds);
  const { deed, token } = useUserDeeds(user);
  const isOwn = user.id === userId;
  return (
    <Screen title={user.name} aside={<Standing user={user} />}>
      <Stack maw={560}>
        <Text c="dimmed">{user.login}</Text>
        {deed.error === null ? null : <ProblemAlert problem={deed.error} />}
        {token === null ? null : <ResetToken login={user.login} token={token} />}
        {isOwn ? <Text size="sm">{t('users.ownRoles')}</Text> : null}
        <RolesField value={roles} onChange={setRoles} />
        <Group>
          <Button
            disabled={isOwn || !can('user.change-roles') || roles.length === 0}
            loading={deed.isPending && deed.variables.what === 'roles'}
            onClick={() => deed.mutate({ what: 'roles', roles })}
          >
            {t('users.saveRoles')}
          </Button>
        </Group>
        <DesksField value={deskIds} onChange={setDesks} />
        <Group>
          <Button
            disabled={!can('user.change-desks')}
            loading={deed.isPending && deed.variables.what === 'desks'}
            onClick={() => deed.mutate({ what: 'desks', deskIds })}
          >
            {t('users.saveDesks')}
          </Button>
        </Group>
        <Group>
          {user.isLocked && can('user.unlock') ? (
            <Button variant="default" onClick={() => deed.mutate({ what: 'unlock' })}>
              {t('users.unlock')}
            </Button>
          ) : null}
          {can('user.start-reset') ? (
            <ConfirmButton
              variant="default"
              title={t('users.reset')}
              text={t('users.resetAbout')}
              confirm={t('users.reset')}
              onConfirm={() => deed.mutateAsync({ what: 'reset' })}
              problem={deed.error}
              isPending={deed.isPending}
            >
              {t('users.reset')}
            </ConfirmButton>
          ) : null}
          {!can('user.disable') || isOwn ? null : user.disabledAt === null ? (
            <ConfirmButton
              color="red"
              variant="outline"
              title={t('users.disable')}
              text={t('users.disableAbout')}
              confirm={t('users.disable')}
              onConfirm={() => deed.mutateAsync({ what: 'disable' })}
              problem={deed.error}
              isPending={deed.isPending}
              isDangerous
            >
              {t('users.disable')}
            </ConfirmButton>
          ) : (
            <Button variant="default" onClick={() => deed.mutate({ what: 'enable' })}>
              {t('users.enable')}
            </Button>
          )}
        </Group>
      </Stack>
    </Screen>
  );
}
