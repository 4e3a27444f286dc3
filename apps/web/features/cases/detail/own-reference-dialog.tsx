import { api, call } from '@counterpart/api-client';
import { TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../ui';
import type { CaseDialogProps } from './case-dialog-props';
import { useCaseCommand } from './use-case-command';

/** Sets the agency's own number of the case; it never crosses. */
export function OwnReferenceDialog({ detail, onClose }: CaseDialogProps) {
  const { t } = useTranslation('cases');
  const form = useForm({ defaultValues: { ownReference: detail.content.ownReference ?? '' } });
  const command = useCaseCommand(detail);
  const set = form.handleSubmit(({ ownReference }) =>
    command.mutate(
      (params) =>
        call(api.PUT('/cases/{id}/own-reference', { params, body: { ownReference: ownReference.trim() === '' ? null : ownReference } })),
      { onSuccess: onClose },
    ),
  );
  return (
    <FormDialog
      title={t('step.setOwnReference')}
      about={t('about.setOwnReference')}
      onClose={onClose}
      onSubmit={() => void set()}
      isPending={command.isPending}
      problem={command.error}
      confirm={t('ownReference.save')}
    >
      <TextInput label={t('new.ownReference')} maxLength={100} {...form.register('ownReference')} data-autofocus />
    </FormDialog>
  );
}
