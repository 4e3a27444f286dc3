import { api, call, idempotent, type Schemas } from '@counterpart/api-client';
import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField, useCodeOptions } from '../../../ui';
import { useAgencies, useSession } from '../../identity';
import { useNamed } from '../new/use-named';
import type { DialogProps } from './dialog-props';
import { FormDialog } from './form-dialog';
import { usableFor } from './thread-parts';
import { useMessageOptions } from './use-message-options';

/** Passes messages of it on to another agency: as a draft of a referral of its own, which is gone on with. */
export function ForwardDialog({ detail, onClose }: DialogProps) {
  const { t, i18n } = useTranslation('referrals');
  const navigate = useNavigate();
  const client = useQueryClient();
  const named = useNamed();
  const { agencyCode } = useSession();
  const agencies = useAgencies().filter(({ code }) => code !== agencyCode && code !== detail.counterpart.agency);
  const messages = useMessageOptions(usableFor(detail, 'forward'));
  const kinds = useCodeOptions('referralKind');
  const languages = useCodeOptions('language');
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm({
    defaultValues: { messages: [] as string[], agency: '', desk: '', kind: 'lead', language: i18n.language, title: detail.title ?? '' },
  });
  const agency = useWatch({ control: form.control, name: 'agency' });
  const desks = agencies.find(({ code }) => code === agency)?.desks ?? [];
  const forward = useMutation({
    mutationFn: (body: Schemas['ForwardDto']) =>
      call(api.POST('/referrals/{id}/forwards', { params: { path: { id: detail.id }, header: idempotent(key) }, body })),
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: ['referrals'] });
      void navigate({ to: '/referrals/new', search: { draft: id } });
    },
  });
  const required = t('dialog.required');
  return (
    <FormDialog
      title={t('action.forward')}
      about={t('dialog.forward')}
      onClose={onClose}
      onSubmit={() =>
        void form.handleSubmit(({ agency: to, desk, ...values }) =>
          forward.mutate({ ...(values as Omit<Schemas['ForwardDto'], 'to'>), to: { agency: to, desk } }),
        )()
      }
      isPending={forward.isPending}
      problem={forward.error}
    >
      <ControlledField control={form.control} name="messages" rules={{ required }}>
        {(field) => <MultiSelect label={t('dialog.messages')} withAsterisk data={messages} {...field} data-autofocus />}
      </ControlledField>
      <ControlledField control={form.control} name="agency" rules={{ required, onChange: () => form.setValue('desk', '') }}>
        {(field) => (
          <Select
            label={t('dialog.recipient')}
            withAsterisk
            data={agencies.map((one) => ({ value: one.code, label: named(one) }))}
            {...field}
          />
        )}
      </ControlledField>
      <ControlledField control={form.control} name="desk" rules={{ required }}>
        {(field) => (
          <Select label={t('dialog.desk')} withAsterisk data={desks.map((one) => ({ value: one.code, label: named(one) }))} {...field} />
        )}
      </ControlledField>
      <ControlledField control={form.control} name="kind" rules={{ required }}>
        {(field) => <Select label={t('detail.kind')} withAsterisk data={[...kinds]} {...field} />}
      </ControlledField>
      <ControlledField control={form.control} name="language" rules={{ required }}>
        {(field) => <Select label={t('dialog.language')} withAsterisk data={[...languages]} {...field} />}
      </ControlledField>
      <TextInput
        label={t('dialog.title')}
        withAsterisk
        maxLength={300}
        {...form.register('title', { required })}
        error={form.formState.errors.title?.message}
      />
    </FormDialog>
  );
}
