import { api, call, type Schemas } from '@counterpart/api-client';
import { Select } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField, useCodeOptions } from '../../../ui';
import type { DialogProps } from './dialog-props';
import { FormDialog } from './form-dialog';
import { useCommand } from './use-command';

/** What came of it, and of what use it was; with `closes` it is the last word. It crosses at once. */
export function OutcomeDialog({ detail, onClose, closes }: DialogProps & { readonly closes: boolean }) {
  const { t } = useTranslation('referrals');
  const form = useForm({ defaultValues: { code: detail.outcome ?? '', usefulness: detail.usefulness ?? '' } });
  const command = useCommand(detail);
  const outcomes = useCodeOptions('outcome');
  const grades = useCodeOptions('usefulness');
  const required = t('dialog.required');
  return (
    <FormDialog
      title={t(closes ? 'action.close' : 'action.reportOutcome')}
      about={t(closes ? 'dialog.close' : 'dialog.outcome')}
      onClose={onClose}
      onSubmit={() =>
        void form.handleSubmit((values) =>
          command.mutate(
            (params) => call(api.POST('/referrals/{id}/outcomes', { params, body: { ...(values as Schemas['OutcomeDto']), closes } })),
            {
              onSuccess: onClose,
            },
          ),
        )()
      }
      isPending={command.isPending}
      problem={command.error}
    >
      <ControlledField control={form.control} name="code" rules={{ required }}>
        {(field) => <Select label={t('detail.outcome')} withAsterisk searchable data={[...outcomes]} {...field} data-autofocus />}
      </ControlledField>
      <ControlledField control={form.control} name="usefulness" rules={{ required }}>
        {(field) => <Select label={t('detail.usefulness')} withAsterisk data={[...grades]} {...field} />}
      </ControlledField>
    </FormDialog>
  );
}
