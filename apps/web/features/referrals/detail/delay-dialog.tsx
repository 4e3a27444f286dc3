import { api, call, type Schemas } from '@counterpart/api-client';
import { Select, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField, useCodeOptions } from '../../../ui';
import type { DialogProps } from './dialog-props';
import { FormDialog } from './form-dialog';
import { useCommand } from './use-command';

/** Tells the other side by when the answer is expected, and why so late. It crosses at once. */
export function DelayDialog({ detail, onClose }: DialogProps) {
  const { t } = useTranslation('referrals');
  const form = useForm({ defaultValues: { expectedDate: '', reason: '' } });
  const command = useCommand(detail);
  const reasons = useCodeOptions('delayReason');
  const required = t('dialog.required');
  return (
    <FormDialog
      title={t('action.announceDelay')}
      about={t('dialog.delay')}
      onClose={onClose}
      onSubmit={() =>
        void form.handleSubmit((values) =>
          command.mutate((params) => call(api.POST('/referrals/{id}/delays', { params, body: values as Schemas['DelayDto'] })), {
            onSuccess: onClose,
          }),
        )()
      }
      isPending={command.isPending}
      problem={command.error}
    >
      <TextInput
        type="date"
        label={t('dialog.expectedDate')}
        withAsterisk
        {...form.register('expectedDate', { required })}
        error={form.formState.errors.expectedDate?.message}
        data-autofocus
      />
      <ControlledField control={form.control} name="reason" rules={{ required }}>
        {(field) => <Select label={t('dialog.reason')} withAsterisk data={[...reasons]} {...field} />}
      </ControlledField>
    </FormDialog>
  );
}
