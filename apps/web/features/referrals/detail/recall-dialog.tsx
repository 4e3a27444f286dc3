import { api, call, type Schemas } from '@counterpart/api-client';
import { Select } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField, useCodeOptions } from '../../../ui';
import type { DialogProps } from './dialog-props';
import { FormDialog } from './form-dialog';
import { recallable } from './thread-parts';
import { useCommand } from './use-command';
import { useMessageOptions } from './use-message-options';

/** Calls back something of one's own: the other side purges it, or says why it may not. */
export function RecallDialog({ detail, onClose }: DialogProps) {
  const { t } = useTranslation('referrals');
  const messages = useMessageOptions(recallable(detail));
  const form = useForm({ defaultValues: { of: messages.length === 1 ? messages[0]!.value : '', reason: '' } });
  const command = useCommand(detail);
  const reasons = useCodeOptions('recallReason');
  const required = t('dialog.required');
  return (
    <FormDialog
      title={t('action.recall')}
      about={t('dialog.recall')}
      onClose={onClose}
      onSubmit={() =>
        void form.handleSubmit((values) =>
          command.mutate((params) => call(api.POST('/referrals/{id}/recalls', { params, body: values as Schemas['RecallDto'] })), {
            onSuccess: onClose,
          }),
        )()
      }
      isPending={command.isPending}
      problem={command.error}
      isDangerous
    >
      <ControlledField control={form.control} name="of" rules={{ required }}>
        {(field) => <Select label={t('dialog.message')} withAsterisk data={messages} {...field} data-autofocus />}
      </ControlledField>
      <ControlledField control={form.control} name="reason" rules={{ required }}>
        {(field) => <Select label={t('dialog.reason')} withAsterisk data={[...reasons]} {...field} />}
      </ControlledField>
    </FormDialog>
  );
}
