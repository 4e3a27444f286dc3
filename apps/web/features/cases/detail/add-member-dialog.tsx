import { api, call } from '@counterpart/api-client';
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField, FormDialog, useCode } from '../../../ui';
import { type CaseDetail, colleaguesQuery } from './case.queries';
import type { CaseDialogProps } from './case-dialog-props';
import { useCaseCommand } from './use-case-command';

/** Roles whose holders can read a case at all. */
const READERS: readonly CaseDetail['members'][number]['roles'][number][] = ['liaison', 'supervisor', 'analyst'];

/** Makes a colleague a member of the case; those of its own desk come first. */
export function AddMemberDialog({ detail, onClose }: CaseDialogProps) {
  const { t } = useTranslation('cases');
  const code = useCode();
  const form = useForm({ defaultValues: { userId: '' } });
  const command = useCaseCommand(detail);
  const people = useQuery(colleaguesQuery);
  const isOfDesk = (deskIds: readonly string[]): number => (deskIds.includes(detail.deskId) ? 0 : 1);
  const choices = (people.data ?? [])
    .filter(({ id, roles }) => roles.some((role) => READERS.includes(role)) && !detail.members.some(({ userId }) => userId === id))
    .toSorted((a, b) => isOfDesk(a.deskIds) - isOfDesk(b.deskIds));
  const add = ({ userId }: { readonly userId: string }): void =>
    command.mutate(({ path, header }) => call(api.PUT('/cases/{id}/members/{userId}', { params: { path: { ...path, userId }, header } })), {
      onSuccess: onClose,
    });
  return (
    <FormDialog
      title={t('members.add')}
      about={t('members.addAbout')}
      onClose={onClose}
      onSubmit={() => void form.handleSubmit(add)()}
      isPending={command.isPending}
      problem={command.error ?? people.error}
    >
      <ControlledField control={form.control} name="userId" rules={{ required: t('required') }}>
        {(field) => (
          <Select
            label={t('members.officer')}
            withAsterisk
            searchable
            data={choices.map(({ id, name, roles }) => ({
              value: id,
              label: t('members.option', { name, roles: roles.map((role) => code('role', role)).join(t('comma')) }),
            }))}
            {...field}
            data-autofocus
          />
        )}
      </ControlledField>
    </FormDialog>
  );
}
