import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { instrumentsQuery } from '../../cases';
import type { Detail, ThreadMessage as Message } from '../detail/referral.queries';
import { ThreadMessage } from '../detail/thread-message';
import classes from './composer.module.css';
import type { ReplyOn } from './reply-requests';

interface Props {
  readonly detail: Detail;
  readonly on: ReplyOn;
}

/** What the message answers: the original, and the question or request that it is about. */
export function RequestSide({ detail, on }: Props) {
  const { t } = useTranslation('referrals');
  const heading = useId();
  const instruments = useQuery(instrumentsQuery).data?.items ?? [];
  const isShown = ({ id, kind }: Message): boolean => id === on.said.of || kind === 'referral.original';
  // What it is about comes first.
  const messages = detail.messages.filter(isShown).toSorted((a, b) => Number(b.id === on.said.of) - Number(a.id === on.said.of));
  return (
    <Stack component="section" gap="md" className={classes.request!} aria-labelledby={heading} tabIndex={0}>
      <Title order={2} size="h4" id={heading}>
        {t('reply.request')}
      </Title>
      {messages.map((message) => (
        <ThreadMessage key={message.id} detail={detail} message={message} instruments={instruments} />
      ))}
    </Stack>
  );
}
