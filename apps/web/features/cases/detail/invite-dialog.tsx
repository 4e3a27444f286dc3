import { api, call, idempotent } from '@counterpart/api-client';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ControlledField, FormDialog } from '../../../ui';
import { type ChosenDesk, DeskChoice } from '../desk-choice';
import type { CaseDialogProps } from './case-dialog-props';
import { useCaseCommand } from './use-case-command';

const NOBODY: { readonly invited: ChosenDesk } = { invited: { agencyId: '', deskId: '' } };

/** Asks another agency to join; the invitation crosses when a second person has released it. */
export function InviteDialog({ detail, onClose }: CaseDialogProps) {
  const { t } = useTranslation('cases');
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm({ defaultValues: NOBODY });
  const command = useCaseCommand(detail);
  const present = detail.participants.filter(({ state }) => state === 'invited' || state === 'accepted').map(({ agencyId }) => agencyId);
  const invite = form.handleSubmit(({ invited }) =>
    command.mutate(
      ({ path, header }) =>
        call(api.POST('/cases/{id}/invitations', { params: { path, header: { ...header, ...idempotent(key) } }, body: invited })),
      { onSuccess: onClose },
    ),
  );
  return (
    <FormDialog
      title={t('step.invite')}
      about={t('about.invite')}
      onClose={onClose}
      onSubmit={() => void invite()}
      isPending={command.isPending}
      problem={command.error}
    >
      <ControlledField control={form.control} name="invited" rules={{ validate: ({ deskId }) => deskId !== '' || t('new.chooseDesk') }}>
        {({ value, onChange, error, ref }) => (
          <DeskChoice
            labels={{ agency: t('invite.agency'), desk: t('invite.desk') }}
            without={present}
            {...{ value, onChange, error, ref }}
          />
        )}
      </ControlledField>
    </FormDialog>
  );
}
