import { api, call, type Schemas } from '@counterpart/api-client';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog, ReasonDialog, useCodeOptions } from '../../../ui';
import type { CaseDialogProps } from './case-dialog-props';
import { CloseDialog } from './close-dialog';
import { InviteDialog } from './invite-dialog';
import { OwnReferenceDialog } from './own-reference-dialog';
import { REASONS } from './step-reasons';
import { useCaseCommand } from './use-case-command';

/** What is done with a case by a button of it. */
export type CaseStep = Exclude<keyof Schemas['CaseAbilitiesAnswer'], 'addMember' | 'removeMember' | 'note' | 'shareNote'>;

/** Asks for what a step needs, and takes it. */
export function CaseDialog({ step, ...props }: CaseDialogProps & { readonly step: CaseStep }) {
  switch (step) {
    case 'accept':
      return <AcceptDialog {...props} />;
    case 'invite':
      return <InviteDialog {...props} />;
    case 'close':
      return <CloseDialog {...props} />;
    case 'setOwnReference':
      return <OwnReferenceDialog {...props} />;
    case 'decline':
    case 'leave':
    case 'suspend':
    case 'resume':
    case 'reopen':
      return <StepDialog {...props} step={step} />;
  }
}

function AcceptDialog({ detail, onClose }: CaseDialogProps) {
  const { t } = useTranslation('cases');
  const command = useCaseCommand(detail);
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('step.accept')}
      text={t('about.accept')}
      confirm={t('step.accept')}
      onConfirm={() => command.mutate((params) => call(api.POST('/cases/{id}/accept', { params })), { onSuccess: onClose })}
      isPending={command.isPending}
      problem={command.error}
    />
  );
}

type ReasonStep = 'decline' | 'leave' | 'suspend' | 'resume' | 'reopen';

function StepDialog({ step, detail, onClose }: CaseDialogProps & { readonly step: ReasonStep }) {
  const { t } = useTranslation('cases');
  const command = useCaseCommand(detail);
  const allowed: readonly string[] = REASONS[step];
  const codes = useCodeOptions('caseReason').filter(({ value }) => allowed.includes(value));
  const take = (reason: string): void =>
    command.mutate(
      (params) => {
        switch (step) {
          case 'decline':
            return call(api.POST('/cases/{id}/decline', { params, body: { reason: reason as Schemas['PartingDto']['reason'] } }));
          case 'leave':
            return call(api.POST('/cases/{id}/leave', { params, body: { reason: reason as Schemas['PartingDto']['reason'] } }));
          case 'suspend':
            return call(api.POST('/cases/{id}/suspend', { params, body: { reason: reason as Schemas['SuspendDto']['reason'] } }));
          case 'resume':
            return call(api.POST('/cases/{id}/resume', { params, body: { reason: reason as Schemas['ResumeDto']['reason'] } }));
          case 'reopen':
            return call(api.POST('/cases/{id}/reopen', { params, body: { reason: reason as Schemas['ReopenDto']['reason'] } }));
        }
      },
      { onSuccess: onClose },
    );
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={t(`step.${step}`)}
      about={t(`about.${step}`)}
      codes={codes}
      confirm={t(`step.${step}`)}
      onReason={({ code }) => take(code)}
      isPending={command.isPending}
      problem={command.error}
      isDangerous={step === 'decline' || step === 'leave'}
    />
  );
}
