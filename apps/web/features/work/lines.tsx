import type { Schemas } from '@counterpart/api-client';
import { Anchor, Group, Text } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ClockChip, ForeignText, languageOf, useCode } from '../../ui';

/** A line of a section: its name leads to it. */
function Line({ to, name, children }: { readonly to: LinkProps; readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <Group justify="space-between" gap="xs" wrap="wrap">
      <Anchor renderRoot={(props) => <Link {...to} {...props} />}>{name}</Anchor>
      {children}
    </Group>
  );
}

/** A referral: its number, what it is about where the person may know, and its clock. */
export function ReferralLine({ referral }: { readonly referral: Schemas['ReferralRowAnswer'] }) {
  const code = useCode();
  const { id, reference, kind, title, urgency, clock } = referral;
  return (
    <Line to={{ to: '/referrals/$id', params: { id } }} name={reference ?? code('referralKind', kind)}>
      <Text size="sm" flex={1} miw={160} truncate>
        {title === null ? code('referralKind', kind) : <ForeignText lang={languageOf(title)}>{title}</ForeignText>}
      </Text>
      {clock === null ? null : <ClockChip clock={{ ...clock, goal: urgency }} />}
    </Line>
  );
}

/** A message before it crosses. A supervisor decides on it; its author goes on writing. */
export function MessageLine({ message, isForRelease }: { readonly message: Schemas['MessageRowAnswer']; readonly isForRelease: boolean }) {
  const code = useCode();
  const { id, kind, threadId, title, language } = message;
  const name = code(kind.startsWith('case.') ? 'caseMessageKind' : 'messageKind', kind.replace(/^\w+\./, ''));
  const to: LinkProps = isForRelease
    ? { to: '/release/$id', params: { id } }
    : kind.startsWith('case.')
      ? { to: '/cases/$id', params: { id: threadId } }
      : { to: '/referrals/$id', params: { id: threadId } };
  return (
    <Line to={to} name={name}>
      <Text size="sm" flex={1} miw={160} truncate>
        {title === null ? null : <ForeignText lang={language}>{title}</ForeignText>}
      </Text>
    </Line>
  );
}

/** A translation: from what into what, and how much. */
export function TranslationLine({ translation }: { readonly translation: Schemas['TranslationRowAnswer'] }) {
  const { t } = useTranslation('work');
  const code = useCode();
  const { id, sourceLanguage, targetLanguage, urgency, size } = translation;
  return (
    <Line
      to={{ to: '/translations/$id', params: { id } }}
      name={`${code('language', sourceLanguage)} → ${code('language', targetLanguage)}`}
    >
      <Text size="sm" flex={1} miw={160}>
        {code('urgency', urgency)} · {t('sentences', { count: size })}
      </Text>
    </Line>
  );
}
