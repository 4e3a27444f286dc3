import { api, call, type Schemas } from '@counterpart/api-client';
import { Select } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField, FormDialog, useCodeOptions } from '../../../ui';
import type { CaseDialogProps } from './case-dialog-props';
import { REASONS } from './step-reasons';
import { useCaseCommand } from './use-case-command';

/** Closes the case for all who take part: why, and what came of it. */
export function CloseDialog({ detail, onClose }: CaseDialogProps) {
  const { t } = useTranslation('cases');
  const form = useForm({ defaultValues: { reason: '', outcome: '' } });
  const command = useCaseCommand(detail);
  const allowed: readonly string[] = REASONS.close;
  const reasons = useCodeOptions('caseReason').filter(({ value }) => allowed.includes(value));
  const outcomes = useCodeOptions('caseOutcome');
  const required = t('required');
  const close = form.handleSubmit((values) =>
    command.mutate((params) => call(api.POST('/cases/{id}/close', { params, body: values as Schemas['CloseDto'] })), {
      onSuccess: onClose,
    }),
  );
  return (
    <FormDialog
      title={t('step.close')}
      about={t('about.close')}
      onClose={onClose}
      onSubmit={() => void close()}
      isPending={command.isPending}
      problem={command.error}
      isDangerous
    >
      <ControlledField control={form.control} name="reason" rules={{ required }}>
        {(field) => <Select label={t('close.reason')} withAsterisk data={reasons} {...field} data-autofocus />}
      </ControlledField>
      <ControlledField control={form.control} name="outcome" rules={{ required }}>
        {(field) => <Select label={t('close.outcome')} withAsterisk data={[...outcomes]} {...field} />}
      </ControlledField>
    </FormDialog>
  );
}
