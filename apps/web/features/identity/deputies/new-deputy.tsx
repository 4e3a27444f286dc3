import { api, call } from '@counterpart/api-client';
import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField, Form, ProblemAlert, showProblems } from '../../../ui';
import { useSession } from '../session';
import { peopleQuery } from './deputies.query';

interface Cover {
  readonly deputyId: string | null;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

/** Names a deputy for a time. */
export function NewDeputy() {
  const { t } = useTranslation('identity');
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <>
      <Button onClick={dialog.open}>{t('deputies.new')}</Button>
      <Modal opened={isOpen} onClose={dialog.close} title={t('deputies.new')} closeButtonProps={{ 'aria-label': t('warning.close') }}>
        <DeputyForm onNamed={dialog.close} />
      </Modal>
    </>
  );
}

function DeputyForm({ onNamed }: { readonly onNamed: () => void }) {
  const { t } = useTranslation('identity');
  const client = useQueryClient();
  const { userId } = useSession();
  const { data: people = [] } = useQuery(peopleQuery);
  const [leftOver, setLeftOver] = useState<Error | null>(null);
  const form = useForm<Cover>({ defaultValues: { deputyId: null, from: '', until: '', reason: '' } });
  const name = useMutation({
    // What the person reads on his or her own clock is sent as the moment it is.
    mutationFn: ({ deputyId, from, until, reason }: Cover) =>
      call(
        api.POST('/deputies', {
          body: { deputyId: deputyId ?? '', from: new Date(from).toISOString(), until: new Date(until).toISOString(), reason },
        }),
      ),
    onSuccess: () => (onNamed(), client.invalidateQueries({ queryKey: ['identity', 'deputies'] })),
    onError: (error) => setLeftOver(showProblems(form, error, ['deputyId', 'from', 'until', 'reason']) ? error : null),
  });
  const required = t('signIn.required');
  const { errors } = form.formState;
  return (
    <Form onSubmit={form.handleSubmit((values) => name.mutate(values))}>
      <Stack>
        {leftOver === null ? null : <ProblemAlert problem={leftOver} />}
        <ControlledField control={form.control} name="deputyId" rules={{ required }}>
          {(field) => (
            <Select
              label={t('deputies.deputy')}
              data={people.filter(({ id }) => id !== userId).map(({ id, name: label }) => ({ value: id, label }))}
              searchable
              {...field}
            />
          )}
        </ControlledField>
        <TextInput type="datetime-local" label={t('deputies.from')} error={errors.from?.message} {...form.register('from', { required })} />
        <TextInput
          type="datetime-local"
          label={t('deputies.until')}
          error={errors.until?.message}
          {...form.register('until', { required })}
        />
        <TextInput label={t('deputies.reason')} error={errors.reason?.message} {...form.register('reason', { required })} />
        <Group justify="flex-end">
          <Button type="submit" loading={name.isPending}>
            {t('deputies.new')}
          </Button>
        </Group>
      </Stack>
    </Form>
  );
}
