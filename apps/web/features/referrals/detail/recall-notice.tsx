import { api, call, type Schemas } from '@counterpart/api-client';
import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AbilityButton, ConfirmDialog, ReasonDialog, useCode, useCodeOptions } from '../../../ui';
import type { CrossedMessage, Detail } from './referral.queries';
import { bareKind, openRecalls } from './thread-parts';
import { useCommand } from './use-command';

type KeepGround = NonNullable<Schemas['PurgeDto']['ground']>;

/** The other side calls something back: it is purged here, or kept on a ground that the other side is told. */
export function RecallNotice({ detail }: { readonly detail: Detail }) {
  return openRecalls(detail).map((message) => <OpenRecall key={message.id} detail={detail} message={message} />);
}

function OpenRecall({ detail, message }: { readonly detail: Detail; readonly message: CrossedMessage }) {
  const { t } = useTranslation('referrals');
  const code = useCode();
  const [asked, ask] = useState<'purge' | 'keep' | null>(null);
  const command = useCommand(detail);
  const grounds = useCodeOptions('keepGround');
  const recall = message.recall!;
  const close = (): void => {
    ask(null);
    command.reset();
  };
  const answer = (ground: KeepGround | null): void =>
    command.mutate((params) => call(api.POST('/referrals/{id}/purges', { params, body: { recall: recall.id, ground } })), {
      onSuccess: close,
    });
  return (
    <Alert color="orange" variant="light" icon={<IconArrowBackUp aria-hidden />} title={t('detail.recall.title')}>
      <Stack gap="xs">
        <Text size="sm">
          {t('detail.recall.what', { what: code('messageKind', bareKind(message.kind)), reason: code('recallReason', recall.reason) })}
        </Text>
        <Group gap="xs">
          <AbilityButton size="xs" abilities={detail.abilities} name="answerRecall" onClick={() => ask('purge')}>
            {t('detail.recall.purge')}
          </AbilityButton>
          <AbilityButton size="xs" variant="default" abilities={detail.abilities} name="answerRecall" onClick={() => ask('keep')}>
            {t('detail.recall.keep')}
          </AbilityButton>
        </Group>
      </Stack>
      <ConfirmDialog
        opened={asked === 'purge'}
        onClose={close}
        title={t('detail.recall.purge')}
        text={t('detail.recall.purgeText')}
        confirm={t('detail.recall.purge')}
        onConfirm={() => answer(null)}
        isPending={command.isPending}
        problem={command.error}
        isDangerous
      />
      <ReasonDialog
        opened={asked === 'keep'}
        onClose={close}
        title={t('detail.recall.keep')}
        about={t('detail.recall.keepText')}
        codes={grounds}
        confirm={t('detail.recall.keep')}
        onReason={({ code: ground }) => answer(ground as KeepGround)}
        isPending={command.isPending}
        problem={command.error}
      />
    </Alert>
  );
}
