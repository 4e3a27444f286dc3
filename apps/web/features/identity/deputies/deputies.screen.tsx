import { api, call } from '@counterpart/api-client';
import { Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AbilityButton, EmptyState, ProblemAlert, Screen, TwoZoneTime } from '../../../ui';
import { useCan, useSession } from '../session';
import { type Deputyship, deputiesQuery } from './deputies.query';
import { NewDeputy } from './new-deputy';

/** Absence cover: whom one named, who named one, and for how long. */
export function DeputiesScreen() {
  const { t } = useTranslation('identity');
  const can = useCan();
  const { data, error, refetch } = useQuery(deputiesQuery);
  return (
    <Screen title={t('deputies.title')} actions={can('deputyship.name') ? <NewDeputy /> : null}>
      <Stack>
        <Text>{t('deputies.about')}</Text>
        {error === null ? null : <ProblemAlert problem={error} onRetry={() => void refetch()} />}
        {data?.length === 0 ? <EmptyState title={t('deputies.empty')} /> : null}
        {(data ?? []).map((deputyship) => (
          <Cover key={deputyship.id} deputyship={deputyship} />
        ))}
      </Stack>
    </Screen>
  );
}

function Cover({ deputyship: { id, absent, deputy, from, until, reason, abilities } }: { readonly deputyship: Deputyship }) {
  const { t } = useTranslation('identity');
  const { userId } = useSession();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => call(api.DELETE('/deputies/{id}', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['identity'] }),
  });
  const nameOf = (one: { readonly id: string; readonly name: string }): string =>
    one.id === userId ? t('deputies.you', { name: one.name }) : one.name;
  return (
    <Paper withBorder p="md" component="article">
      <Title order={2} size="h5">
        {t('deputies.cover', { deputy: nameOf(deputy), absent: nameOf(absent) })}
      </Title>
      <Text size="sm">
        <TwoZoneTime at={from} /> – <TwoZoneTime at={until} />
      </Text>
      <Text size="sm" mb="xs">
        {reason}
      </Text>
      {end.error === null ? null : <ProblemAlert problem={end.error} />}
      <AbilityButton abilities={abilities} name="end" size="xs" variant="default" loading={end.isPending} onClick={() => end.mutate()}>
        {t('deputies.end')}
      </AbilityButton>
    </Paper>
  );
}
