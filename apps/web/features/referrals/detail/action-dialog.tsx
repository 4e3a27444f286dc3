import { api, call, type Schemas } from '@counterpart/api-client';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog, ReasonDialog, useCodeOptions } from '../../../ui';
import { AssignDialog } from './assign-dialog';
import { DelayDialog } from './delay-dialog';
import { EvidentialUseDialog } from './evidential-use-dialog';
import { ForwardDialog } from './forward-dialog';
import { OutcomeDialog } from './outcome-dialog';
import { PermissionDialog } from './permission-dialog';
import { RecallDialog } from './recall-dialog';
import type { DialogProps } from './dialog-props';
import { announcedStops, ownStops } from './thread-parts';
import { useCommand } from './use-command';

export type DialogName =
  'assign' | 'delay' | 'stop' | 'resume' | 'withdraw' | 'recall' | 'outcome' | 'close' | 'requestPermission' | 'forward' | 'evidentialUse';

/** The dialog of an action that needs a word more than its button. */
export function ActionDialog({ name, ...props }: DialogProps & { readonly name: DialogName }) {
  switch (name) {
    case 'assign':
      return <AssignDialog {...props} />;
    case 'delay':
      return <DelayDialog {...props} />;
    case 'stop':
    case 'resume':
      return <ClockDialog {...props} name={name} />;
    case 'withdraw':
      return <WithdrawDialog {...props} />;
    case 'recall':
      return <RecallDialog {...props} />;
    case 'outcome':
    case 'close':
      return <OutcomeDialog {...props} closes={name === 'close'} />;
    case 'requestPermission':
      return <PermissionDialog {...props} />;
    case 'forward':
      return <ForwardDialog {...props} />;
    case 'evidentialUse':
      return <EvidentialUseDialog {...props} />;
  }
}

function ClockDialog({ detail, onClose, name }: DialogProps & { readonly name: 'stop' | 'resume' }) {
  const { t } = useTranslation('referrals');
  const command = useCommand(detail);
  const own = ownStops(detail);
  const usual = announcedStops(detail.box).filter((one) => !own.includes(one));
  const codes = useCodeOptions('clockStop').filter(({ value }) => (name === 'stop' ? usual : own).includes(value));
  const send = (code: Schemas['ClockStopDto']['code']): void =>
    command.mutate(
      (params) =>
        name === 'stop'
          ? call(api.POST('/referrals/{id}/stops', { params, body: { code } }))
          : call(api.POST('/referrals/{id}/resumptions', { params, body: { code } })),
      { onSuccess: onClose },
    );
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={t(`action.${name === 'stop' ? 'stopClock' : 'resumeClock'}`)}
      about={t(`dialog.${name}`)}
      codes={codes}
      confirm={t(`action.${name === 'stop' ? 'stopClock' : 'resumeClock'}`)}
      onReason={({ code }) => send(code as Schemas['ClockStopDto']['code'])}
      isPending={command.isPending}
      problem={command.error}
    />
  );
}

function WithdrawDialog({ detail, onClose }: DialogProps) {
  const { t } = useTranslation('referrals');
  const command = useCommand(detail);
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('action.withdraw')}
      text={t('dialog.withdraw')}
      confirm={t('action.withdraw')}
      onConfirm={() => command.mutate((params) => call(api.POST('/referrals/{id}/withdraw', { params })), { onSuccess: onClose })}
      isPending={command.isPending}
      problem={command.error}
      isDangerous
    />
  );
}
