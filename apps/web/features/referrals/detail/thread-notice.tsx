import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type CodeListName, TwoZoneTime, useCode } from '../../../ui';
import { SentState } from './sent-state';
import classes from './referral.module.css';
import type { CrossedMessage } from './referral.queries';
import { bareKind } from './thread-parts';

/** On which list the code of a notice is. */
const LISTS: Readonly<Record<string, CodeListName>> = {
  delay_notice: 'delayReason',
  recall: 'recallReason',
  stop: 'clockStop',
  resume: 'clockStop',
  outcome: 'outcome',
  permission_end: 'permissionEnd',
};

/** What was told by codes alone. */
export function ThreadNotice({ message }: { readonly message: CrossedMessage }) {
  const { t, i18n } = useTranslation('referrals');
  const code = useCode();
  const kind = bareKind(message.kind);
  const { facts, box, sentAt } = message;
  const list = LISTS[kind];
  const coded = facts.code ?? facts.reason;
  const day = facts.expectedDate ?? facts.usedOn;
  const shownDay = (text: string): string =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${text}T00:00:00Z`));
  return (
    <div className={classes.entry}>
      <Group gap="xs">
        <Text fw={600} size="sm">
          {code('messageKind', kind)}
        </Text>
        <Text size="sm" c="dimmed">
          {t(`detail.by.${box}`)}
        </Text>
        <SentState message={message} />
      </Group>
      {list === undefined || coded === undefined ? null : <Text size="sm">{code(list, coded)}</Text>}
      {day === undefined ? null : (
        <Text size="sm">{t(facts.expectedDate === undefined ? 'detail.usedOn' : 'detail.expected', { day: shownDay(day) })}</Text>
      )}
      {facts.usefulness ? <Text size="sm">{code('usefulness', facts.usefulness)}</Text> : null}
      <Text size="sm" c="dimmed">
        <TwoZoneTime at={sentAt} />
      </Text>
    </div>
  );
}
