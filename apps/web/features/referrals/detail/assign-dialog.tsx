import { api, call } from '@counterpart/api-client';
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField } from '../../../ui';
import { FormDialog } from './form-dialog';
import type { DialogProps } from './dialog-props';
import { assigneesQuery } from './referral.queries';
import { useCommand } from './use-command';

/** Gives the work to an officer of the desk, or on to another. */
export function AssignDialog({ detail, onClose }: DialogProps) {
  const { t } = useTranslation('referrals');
  const form = useForm({ defaultValues: { userId: detail.assignedTo?.id ?? '' } });
  const command = useCommand(detail);
  const people = useQuery(assigneesQuery(detail.deskId));
  const officers = (people.data ?? []).filter(({ roles }) => roles.includes('liaison') || roles.includes('supervisor'));
  return (
    <FormDialog
      title={t('action.assign')}
      onClose={onClose}
      onSubmit={() =>
        void form.handleSubmit((body) =>
          command.mutate((params) => call(api.POST('/referrals/{id}/assign', { params, body })), { onSuccess: onClose }),
        )()
      }
      isPending={command.isPending}
      problem={command.error ?? people.error}
    >
      <ControlledField control={form.control} name="userId" rules={{ required: t('dialog.required') }}>
        {(field) => (
          <Select
            label={t('dialog.officer')}
            withAsterisk
            searchable
            data={officers.map(({ id, name }) => ({ value: id, label: name }))}
            {...field}
            data-autofocus
          />
        )}
      </ControlledField>
    </FormDialog>
  );
}
