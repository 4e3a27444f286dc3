import { api, call, ifMatch, type Schemas } from '@counterpart/api-client';
import { Button, Group, Select, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField, Form, ProblemAlert, Screen, showProblems, useCodeOptions } from '../../ui';
import { settingsQuery } from './notifications.query';

type Settings = Schemas['NotificationSettingsAnswer'];

/** When a person is told by mail, and when not. */
export function NotificationSettingsScreen() {
  const { t } = useTranslation('notifications');
  const { data, error, refetch } = useQuery(settingsQuery);
  return (
    <Screen title={t('settings.title')}>
      {error === null ? null : <ProblemAlert problem={error} onRetry={() => void refetch()} />}
      {data === undefined ? null : <SettingsForm key={data.version} settings={data} />}
    </Screen>
  );
}

function SettingsForm({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('notifications');
  const client = useQueryClient();
  const languages = useCodeOptions('language');
  const [leftOver, setLeftOver] = useState<Error | null>(null);
  const { byMail, quietFrom, quietUntil, timeZone, language } = settings;
  const form = useForm({
    defaultValues: {
      byMail,
      quietFrom: quietFrom ?? '',
      quietUntil: quietUntil ?? '',
      timeZone: timeZone ?? '',
      language: language as string | null,
    },
  });
  const save = useMutation({
    mutationFn: (body: Schemas['NotificationSettingsDto']) =>
      call(api.PUT('/notification-settings', { params: { header: ifMatch(settings.version) }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['notifications', 'settings'] }),
    onError: (error) =>
      setLeftOver(showProblems(form, error, ['byMail', 'quietFrom', 'quietUntil', 'timeZone', 'language']) ? error : null),
  });
  const submit = form.handleSubmit((values) =>
    save.mutate({
      byMail: values.byMail,
      quietFrom: values.quietFrom || null,
      quietUntil: values.quietUntil || null,
      timeZone: values.timeZone || null,
      language: values.language as Schemas['NotificationSettingsDto']['language'],
    }),
  );
  const { errors } = form.formState;
  return (
    <Form onSubmit={submit}>
      <Stack maw={480}>
        {leftOver === null ? null : <ProblemAlert problem={leftOver} />}
        <Switch
          label={t('settings.byMail')}
          description={settings.address === null ? t('settings.noAddress') : settings.address}
          {...form.register('byMail')}
        />
        <Text size="sm">{t('settings.quiet')}</Text>
        <Group grow align="start">
          <TextInput type="time" label={t('settings.from')} error={errors.quietFrom?.message} {...form.register('quietFrom')} />
          <TextInput type="time" label={t('settings.until')} error={errors.quietUntil?.message} {...form.register('quietUntil')} />
        </Group>
        <TextInput
          label={t('settings.zone')}
          placeholder={settings.agencyTimeZone}
          error={errors.timeZone?.message}
          {...form.register('timeZone')}
        />
        <ControlledField control={form.control} name="language">
          {(field) => <Select label={t('settings.language')} data={[...languages]} clearable {...field} />}
        </ControlledField>
        <Group>
          <Button type="submit" loading={save.isPending}>
            {t('settings.save')}
          </Button>
        </Group>
      </Stack>
    </Form>
  );
}
