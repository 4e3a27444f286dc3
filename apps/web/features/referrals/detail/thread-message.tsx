import type { Schemas } from '@counterpart/api-client';
import { Alert, Badge, Group, Stack, Text } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TwoZoneTime, useCode } from '../../../ui';
import { MessageRendering, partyOf } from '../../exchange';
import { useAgencies, useSession } from '../../identity';
import { OwnDraft } from './own-draft';
import classes from './referral.module.css';
import type { Detail, ThreadMessage as Message } from './referral.queries';
import { SentState } from './sent-state';
import { bareKind, isOwn } from './thread-parts';

interface Props {
  readonly detail: Detail;
  readonly message: Message;
  readonly instruments: readonly Schemas['InstrumentAnswer'][];
}

/** A message with its words, exactly as its receiver reads it, and what became of it. */
export function ThreadMessage({ detail, message, instruments }: Props) {
  const { t } = useTranslation('referrals');
  const code = useCode();
  const agencies = useAgencies();
  const { agencyCode } = useSession();
  const own = partyOf(agencies, agencyCode, detail.deskId);
  const other = partyOf(agencies, detail.counterpart.agency, detail.counterpart.desk);
  const { box, content, handling, kind, facts } = message;
  return (
    <Stack gap="xs" className={isOwn(message) ? classes.own! : classes.entry!}>
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {t(`detail.by.${box}`)}
        </Text>
        <Text size="sm" c="dimmed">
          <TwoZoneTime at={isOwn(message) ? message.draftedAt : message.sentAt} />
        </Text>
        {isOwn(message) ? <Badge variant="outline">{code('messageState', message.state)}</Badge> : <SentState message={message} />}
      </Group>
      {isOwn(message) ? <OwnDraft detail={detail} message={message} /> : null}
      {content === null ? (
        <Alert variant="light" color="gray" icon={<IconEyeOff aria-hidden />} title={code('messageKind', bareKind(kind))}>
          {t(!isOwn(message) && message.recall !== null ? 'detail.recalled' : 'detail.hidden')}
        </Alert>
      ) : (
        <MessageRendering
          message={{ kind, language: message.language ?? 'en', handling, exercise: detail.exercise, facts, content }}
          reference={kind === 'referral.original' ? detail.reference : null}
          from={box === 'in' ? other : own}
          to={box === 'in' ? own : other}
          receiver={box === 'in' ? null : (agencies.find((agency) => agency.code === detail.counterpart.agency) ?? null)}
          instruments={instruments}
          order={3}
        />
      )}
      {!isOwn(message) && message.recall !== null ? <RecallOf message={message.recall} /> : null}
    </Stack>
  );
}

function RecallOf({ message: { reason, outcome, ground, sentAt } }: { readonly message: Schemas['RecallAnswer'] }) {
  const { t } = useTranslation('referrals');
  const code = useCode();
  return (
    <Text size="sm" component="div">
      {t('detail.recall.why', { reason: code('recallReason', reason) })} <TwoZoneTime at={sentAt} />{' '}
      {t(`detail.recall.${outcome ?? 'waiting'}`, { ground: ground === null ? '' : code('keepGround', ground) })}
    </Text>
  );
}
