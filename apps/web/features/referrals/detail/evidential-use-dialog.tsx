import { api, call, idempotent } from '@counterpart/api-client';
import { MultiSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField } from '../../../ui';
import type { DialogProps } from './dialog-props';
import { FormDialog } from './form-dialog';
import { usableFor } from './thread-parts';
import { useCommand } from './use-command';
import { useMessageOptions } from './use-message-options';

/** Records that messages of it are used in proceedings; which proceedings stays with the own agency. */
export function EvidentialUseDialog({ detail, onClose }: DialogProps) {
  const { t } = useTranslation('referrals');
  const messages = useMessageOptions(usableFor(detail, 'evidential'));
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm({ defaultValues: { messages: [] as string[], proceeding: '', authority: '', usedOn: '' } });
  const command = useCommand(detail);
  const { errors } = form.formState;
  const required = t('dialog.required');
  return (
    <FormDialog
      title={t('action.recordEvidentialUse')}
      about={t('dialog.evidentialUse')}
      onClose={onClose}
      onSubmit={() =>
        void form.handleSubmit((body) =>
          command.mutate(
            ({ path, header }) =>
              call(api.POST('/referrals/{id}/evidential-uses', { params: { path, header: { ...header, ...idempotent(key) } }, body })),
            { onSuccess: onClose },
          ),
        )()
      }
      isPending={command.isPending}
      problem={command.error}
    >
      <ControlledField control={form.control} name="messages" rules={{ required }}>
        {(field) => <MultiSelect label={t('dialog.messages')} withAsterisk data={messages} {...field} data-autofocus />}
      </ControlledField>
      <TextInput
        label={t('dialog.proceeding')}
        withAsterisk
        maxLength={300}
        {...form.register('proceeding', { required })}
        error={errors.proceeding?.message}
      />
      <TextInput
        label={t('dialog.authority')}
        withAsterisk
        maxLength={300}
        {...form.register('authority', { required })}
        error={errors.authority?.message}
      />
      <TextInput
        type="date"
        label={t('dialog.usedOn')}
        withAsterisk
        {...form.register('usedOn', { required })}
        error={errors.usedOn?.message}
      />
    </FormDialog>
  );
}
