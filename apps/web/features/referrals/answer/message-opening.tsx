import { Alert, Button } from '@mantine/core';
import { IconLanguage, IconMessageReply } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ForeignText, Screen, useCode } from '../../../ui';
import { useSession } from '../../identity';
import { languageOf } from '../detail/language-of';
import type { Detail } from '../detail/referral.queries';
import { bareKind, isOwn } from '../detail/thread-parts';
import { Composer } from './composer';
import { abilityOf, writtenKind } from './message-kinds';
import { emptyReply, replyOf } from './reply-from';
import type { ReplyValues } from './reply-values';
import type { WriteSearch } from './write-search';

interface Props {
  readonly detail: Detail;
  /** `new` for one that begins. */
  readonly messageId: string;
  readonly said: WriteSearch;
  readonly onBegun: (id: string) => void;
}

/** Opens a form for a message, where the person may write it and nobody has it in hand. */
export function MessageOpening({ detail, messageId, said, onBegun }: Props) {
  const { t, i18n } = useTranslation('referrals');
  const code = useCode();
  const { agency } = useSession();
  const [isTakenBack, takeBack] = useState(false);
  const message = detail.messages.filter(isOwn).find(({ id }) => id === messageId);
  const kind = writtenKind(message === undefined ? (said.kind ?? '') : message.kind);
  const refusal = kind === null ? undefined : detail.abilities[abilityOf(kind)];
  const back = (
    <Button variant="default" renderRoot={(props) => <Link to="/referrals/$id" params={{ id: detail.id }} {...props} />}>
      {t('reply.back')}
    </Button>
  );
  const closed = (title: string, hint: string): ReactNode => (
    <Screen title={t('reply.screen')}>
      <EmptyState title={title} hint={hint} action={back} />
    </Screen>
  );
  if (kind === null || refusal === undefined) return closed(t('reply.mayNot'), t('reply.mayNotHint'));
  const on = { referral: { id: detail.id, version: detail.version }, kind, said, zone: agency.timeZone };
  if (message === undefined) {
    if (messageId !== 'new') return closed(t('reply.closed'), t('reply.closedHint'));
    if (refusal !== null) return closed(t('reply.notNow'), code('reason', refusal));
    const language = agency.languages.includes(i18n.language) ? i18n.language : agency.languages[0];
    const values = emptyReply(kind, detail.items, language as ReplyValues['language']);
    return <Composer {...{ detail, on, values, onBegun }} opened={null} note={null} />;
  }
  if (message.state === 'awaiting_release' || message.state === 'rejected' || message.content === null)
    return closed(t('reply.closed'), t('reply.closedHint'));
  if (message.state === 'translating' && !isTakenBack) {
    return (
      <Screen title={code('messageKind', bareKind(message.kind))}>
        <Alert variant="light" icon={<IconLanguage aria-hidden />} title={t('new.translating')}>
          {t('new.translatingText')}
          <Button mt="sm" size="xs" variant="default" display="block" onClick={() => takeBack(true)}>
            {t('new.takeBack')}
          </Button>
        </Alert>
      </Screen>
    );
  }
  const note =
    message.returnComment === null ? null : (
      <Alert variant="light" color="orange" icon={<IconMessageReply aria-hidden />} title={t('detail.returnedWhy')}>
        <ForeignText lang={languageOf(message.returnComment)} block>
          {message.returnComment}
        </ForeignText>
      </Alert>
    );
  const values = replyOf(kind, message, detail.items, agency.timeZone);
  const opened = { id: message.id, version: message.version };
  return <Composer {...{ detail, values, onBegun, opened, note }} on={{ ...on, said: saidOf(message.facts, said) }} />;
}

/** What a saved message says beside its words. */
const saidOf = ({ of, use, recipient }: Detail['messages'][number]['facts'], said: WriteSearch): WriteSearch => ({
  ...said,
  ...(of === undefined ? {} : { of }),
  ...(use === undefined ? {} : { use }),
  ...(recipient ? { recipient } : {}),
});
