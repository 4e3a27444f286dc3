import { api, call, type Schemas } from '@counterpart/api-client';
import { Badge, Group, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AbilityButton, ReasonDialog, TwoZoneTime, useCode, useCodeOptions } from '../../../ui';
import classes from './referral.module.css';
import type { Detail } from './referral.queries';
import { Said } from './said';
import { bareKind, draftOf } from './thread-parts';
import { useCommand } from './use-command';

interface Props {
  readonly detail: Detail;
  readonly permission: Schemas['PermissionAnswer'];
}

const MESSAGE = '/referrals/$id/messages/$messageId';

/** One request for a further use, and what was decided on it; the buttons are of whose turn it is. */
export function Permission({ detail, permission }: Props) {
  const { t } = useTranslation('referrals');
  const code = useCode();
  const navigate = useNavigate();
  const [isEnding, setEnding] = useState(false);
  const { id, use, recipient, box, state, askedAt, validUntil, ground, purpose, conditions } = permission;
  const decide = (kind: 'permission_grant' | 'permission_denial'): void => {
    const draft = draftOf(detail, kind);
    if (draft?.facts.of === id) void navigate({ to: MESSAGE, params: { id: detail.id, messageId: draft.id } });
    else void navigate({ to: MESSAGE, params: { id: detail.id, messageId: 'new' }, search: { kind, of: id } });
  };
  const of = detail.messages.find((message) => message.id === permission.of);
  const isEndable = state === 'granted' || (state === 'requested' && box === 'out');
  return (
    <li className={classes.entry}>
      <Group gap="xs">
        <Text size="sm" fw={600}>
          {code('onwardUse', use)}
        </Text>
        <Badge variant="outline">{code('permissionState', state)}</Badge>
        <Text size="sm" c="dimmed">
          {t(`use.asked.${box}`)} <TwoZoneTime at={askedAt} />
        </Text>
      </Group>
      {of === undefined ? null : <Text size="sm">{t('use.of', { kind: code('messageKind', bareKind(of.kind)) })}</Text>}
      {recipient === null ? null : <Text size="sm">{t('use.recipient', { agency: recipient })}</Text>}
      {purpose === null ? null : <Said said={purpose} />}
      {ground === null ? null : <Text size="sm">{code('permissionDenial', ground)}</Text>}
      {conditions === null ? null : (
        <>
          <Text size="sm" c="dimmed">
            {t(ground === null ? 'use.conditions' : 'use.denialWords')}
          </Text>
          <Said said={conditions} />
        </>
      )}
      {validUntil === null ? null : (
        <Text size="sm">
          {t('use.validUntil')} <TwoZoneTime at={validUntil} />
        </Text>
      )}
      <Group gap="xs" mt={4} data-print="hide">
        {state === 'requested' && box === 'in' ? (
          <>
            <AbilityButton size="xs" abilities={detail.abilities} name="grantPermission" onClick={() => decide('permission_grant')}>
              {t('action.grantPermission')}
            </AbilityButton>
            <AbilityButton
              size="xs"
              variant="default"
              abilities={detail.abilities}
              name="denyPermission"
              onClick={() => decide('permission_denial')}
            >
              {t('action.denyPermission')}
            </AbilityButton>
          </>
        ) : null}
        {isEndable ? (
          <AbilityButton size="xs" variant="default" abilities={detail.abilities} name="endPermission" onClick={() => setEnding(true)}>
            {t('action.endPermission')}
          </AbilityButton>
        ) : null}
      </Group>
      {isEnding ? <EndDialog detail={detail} of={id} onClose={() => setEnding(false)} /> : null}
    </li>
  );
}

interface EndProps {
  readonly detail: Detail;
  readonly of: string;
  readonly onClose: () => void;
}

function EndDialog({ detail, of, onClose }: EndProps) {
  const { t } = useTranslation('referrals');
  const command = useCommand(detail);
  const codes = useCodeOptions('permissionEnd');
  const end = (reason: Schemas['PermissionEndDto']['reason']): void =>
    command.mutate((params) => call(api.POST('/referrals/{id}/permission-ends', { params, body: { of, reason } })), { onSuccess: onClose });
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={t('action.endPermission')}
      about={t('dialog.endPermission')}
      codes={codes}
      confirm={t('action.endPermission')}
      onReason={({ code }) => end(code as Schemas['PermissionEndDto']['reason'])}
      isPending={command.isPending}
      problem={command.error}
    />
  );
}
