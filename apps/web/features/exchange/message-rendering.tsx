import type { Schemas } from '@counterpart/api-client';
import { Alert, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CodeListName, MarkingBanner, useCode } from '../../ui';
import classes from './message.module.css';
import { MessageFacts } from './message-facts';
import { MessageItems } from './message-items';
import { MessageIdentifiers, MessageSubstances } from './message-subjects';
import type { MessageView } from './message-view';
import { MessageWords, type Shown } from './message-words';
import type { Party } from './party';
import { itemNumbers, type Reader, type Reading, readingOf } from './reading';

interface Props {
  readonly message: MessageView;
  /** The number of the referral or case; null where it has none yet. */
  readonly reference: string | null;
  readonly from: Party;
  readonly to: Party;
  /** What the receiver reads; null on the receiver's own copy. */
  readonly receiver: Reader | null;
  /** The register, for the titles of what it is based on. */
  readonly instruments?: readonly Schemas['InstrumentAnswer'][];
  /** The level of its heading on the screen. */
  readonly order?: 2 | 3 | 4;
}

/**
 * A message exactly as its receiver reads it: with its marking, in the receiver's language where there is a translation, and the
 * original beside it for whoever wants to compare.
 */
export function MessageRendering({ message, reference, from, to, receiver, instruments = [], order = 2 }: Props) {
  const { t } = useTranslation('exchange');
  const [wanted, setWanted] = useState<Shown>('reading');
  const code = useCode();
  const heading = useId();
  const { language, content, facts } = message;
  const { texts, data, translation } = content;
  const written = { language, texts, translation };
  const reading = readingOf(written, receiver);
  const shown = translation === null ? 'reading' : wanted;
  const words = (path: string, size: 'md' | 'xl' = 'md'): ReactNode =>
    texts[path] === undefined ? null : <MessageWords path={path} {...{ written, reading, shown, size }} />;
  const below = Math.min(order + 1, 6) as 3 | 4 | 5;
  const part = (name: string, children: ReactNode): ReactNode => (
    <section aria-label={name}>
      <Title order={below} size="h5" mb={4}>
        {name}
      </Title>
      {children}
    </section>
  );
  const hasItems = (data.items ?? itemNumbers(texts)).length > 0;
  return (
    <Stack component="article" gap="md" className={classes.article} aria-labelledby={heading}>
      <MarkingBanner handling={message.handling} evaluation={data.evaluation ?? null} exercise={message.exercise} />
      {texts['handlingText'] === undefined ? null : (
        <div>
          <Text size="xs" c="dimmed">
            {t('message.restriction')}
          </Text>
          {words('handlingText')}
        </div>
      )}
      <Group justify="space-between" gap="sm">
        <Title order={order} size="h4" id={heading}>
          {kindLabel(message, code)} {reference === null ? null : <span className={classes.code}>{reference}</span>}
        </Title>
        {translation === null ? null : (
          <SegmentedControl
            size="xs"
            data-print="hide"
            aria-label={t('message.view')}
            value={wanted}
            onChange={(value) => setWanted(value as Shown)}
            data={(['reading', 'original', 'both'] as const).map((value) => ({ value, label: t(`message.shown.${value}`) }))}
          />
        )}
      </Group>
      <Note reading={reading} />
      <MessageFacts {...{ message, from, to, instruments }} />
      {words('title', 'xl')}
      {words('text')}
      {words('summary')}
      {hasItems
        ? part(
            t(facts.referralKind === undefined ? 'message.answered' : 'message.items'),
            <MessageItems {...{ message, written, reading, shown }} />,
          )
        : null}
      {data.identifiers?.length ? part(t('message.identifiers'), <MessageIdentifiers identifiers={data.identifiers} />) : null}
      {data.substances?.length ? part(t('message.substances'), <MessageSubstances substances={data.substances} />) : null}
    </Stack>
  );
}

/** A referral is named after what it asks or tells; anything else after its place in the thread. */
function kindLabel({ kind, facts }: MessageView, code: (list: CodeListName, code: string) => string): string {
  if (facts.referralKind !== undefined) return code('referralKind', facts.referralKind);
  return code(kind.startsWith('case.') ? 'caseMessageKind' : 'messageKind', kind.replace(/^\w+\./, ''));
}

/** Says in plain words why the receiver reads it in this language; nothing where there is nothing to say. */
function Note({ reading: { standing, language, target } }: { readonly reading: Reading }) {
  const { t } = useTranslation('exchange');
  const code = useCode();
  if (standing === 'own') return null;
  const words = { language: code('language', language), target: code('language', target ?? language) };
  return (
    <Alert variant="light" color={standing === 'pending' ? 'yellow' : 'blue'} icon={<IconInfoCircle aria-hidden />} p="xs">
      {t(`message.note.${standing}`, words)}
    </Alert>
  );
}
