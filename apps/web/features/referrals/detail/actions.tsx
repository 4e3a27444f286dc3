import { api, call } from '@counterpart/api-client';
import { Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AbilityButton, ProblemAlert } from '../../../ui';
import { abilityOf, type AbilityName, type WrittenKind } from '../answer/message-kinds';
import type { WriteSearch } from '../answer/write-search';
import { ActionDialog, type DialogName } from './action-dialog';
import { ExportButton } from './export-button';
import { Part } from './part';
import type { Detail } from './referral.queries';
import { draftOf, openQuestions, shownAbilities } from './thread-parts';
import { useCommand } from './use-command';

const MESSAGE = '/referrals/$id/messages/$messageId';

/** What can be done with it: absent by role, and with the reason where it is not possible now. */
export function Actions({ detail }: { readonly detail: Detail }) {
  const { t } = useTranslation('referrals');
  const navigate = useNavigate();
  const [dialog, open] = useState<DialogName | null>(null);
  const acknowledge = useCommand(detail);
  const { id } = detail;
  const abilities = shownAbilities(detail);
  const write = (kind: WrittenKind, search: WriteSearch = {}): void => {
    const draft = draftOf(detail, kind);
    if (draft === null) void navigate({ to: MESSAGE, params: { id, messageId: 'new' }, search: { ...search, kind } });
    else void navigate({ to: MESSAGE, params: { id, messageId: draft.id } });
  };
  const button = (name: AbilityName, onClick: () => void, isMain = false): ReactNode => (
    <AbilityButton
      key={name}
      size="xs"
      fullWidth
      justify="flex-start"
      variant={isMain ? 'filled' : 'default'}
      {...{ abilities, name, onClick }}
    >
      {t(`action.${name as 'acknowledge'}`)}
    </AbilityButton>
  );
  const writing = (kind: WrittenKind, search?: WriteSearch, isMain = false): ReactNode =>
    button(abilityOf(kind), () => write(kind, search), isMain);
  const groups: readonly (readonly [string, readonly ReactNode[]])[] = [
    [
      t('action.group.handle'),
      [
        button(
          'acknowledge',
          () => acknowledge.mutate((params) => call(api.POST('/referrals/{id}/acknowledge', { params }))),
          abilities.acknowledge === null,
        ),
        button('assign', () => open('assign')),
      ],
    ],
    [
      t('action.group.write'),
      [
        writing('clarification_request'),
        writing('clarification', { of: openQuestions(detail)[0]?.id }, abilities.clarify === null),
        writing('interim_answer'),
        writing('final_answer', {}, abilities.answerFinal === null),
        writing('refusal'),
        writing('update'),
        button('announceDelay', () => open('delay')),
      ],
    ],
    [t('action.group.clock'), [button('stopClock', () => open('stop')), button('resumeClock', () => open('resume'))]],
    [
      t('action.group.end'),
      [
        button('reportOutcome', () => open('outcome')),
        button('close', () => open('close'), abilities.close === null),
        button('withdraw', () => open('withdraw')),
        button('recall', () => open('recall')),
      ],
    ],
    [
      t('action.group.use'),
      [
        button('requestPermission', () => open('requestPermission')),
        button('forward', () => open('forward')),
        button('recordEvidentialUse', () => open('evidentialUse')),
        <ExportButton key="export" detail={detail} />,
      ],
    ],
  ];
  const isThere = (node: ReactNode): boolean => {
    const name = (node as { readonly key?: string } | null)?.key as AbilityName | undefined;
    return name !== undefined && abilities[name] !== undefined;
  };
  const shown = groups.map(([title, nodes]) => [title, nodes.filter(isThere)] as const).filter(([, nodes]) => nodes.length > 0);
  if (shown.length === 0) return null;
  return (
    <Part title={t('action.title')}>
      {acknowledge.error === null ? null : <ProblemAlert problem={acknowledge.error} />}
      {shown.map(([title, nodes]) => (
        <Stack key={title} gap={6} role="group" aria-label={title} data-print="hide">
          <Text size="xs" c="dimmed">
            {title}
          </Text>
          {nodes}
        </Stack>
      ))}
      {dialog === null ? null : <ActionDialog detail={detail} name={dialog} onClose={() => open(null)} />}
    </Part>
  );
}
