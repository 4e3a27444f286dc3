import type { Schemas } from '@counterpart/api-client';
import { Box, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type CodeListName, ForeignText, useCode } from '../../ui';
import classes from './message.module.css';
import type { MessageView } from './message-view';
import { type Party } from './party';
import { PartyName } from './party-name';

interface Props {
  readonly message: MessageView;
  readonly from: Party;
  readonly to: Party;
  readonly instruments: readonly Schemas['InstrumentAnswer'][];
}

/** Which list the reasons and codes of a kind of message are on. */
const REASONS: Readonly<Record<string, CodeListName>> = { delay_notice: 'delayReason', recall: 'recallReason' };
const CODES: Readonly<Record<string, CodeListName>> = { outcome: 'outcome', stop: 'clockStop', resume: 'clockStop' };

/** What a message says in names, codes and days: from and to, how urgent, on what basis, in which case. */
export function MessageFacts({ message, from, to, instruments }: Props) {
  const { t, i18n } = useTranslation('exchange');
  const code = useCode();
  const { facts, content } = message;
  const kind = message.kind.replace(/^\w+\./, '');
  const day = (text: string): string =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${text}T00:00:00Z`));
  const basis = content.data.legalBasis ?? [];
  const { deadline } = facts;
  return (
    <dl className={classes.facts}>
      <Row name={t('message.from')}>
        <PartyName party={from} />
      </Row>
      <Row name={t('message.to')}>
        <PartyName party={to} />
      </Row>
      {deadline ? (
        <Row name={t('message.urgency')}>
          {code('urgency', deadline.class)}
          {deadline.ground ? <Text size="sm">{t('message.ground', { ground: code('urgencyGround', deadline.ground) })}</Text> : null}
          <Text size="sm" c="dimmed">
            {deadline.agreedDate
              ? t('message.due.agreed', { day: day(deadline.agreedDate), zone: facts.receiverZone ?? '' })
              : t(`message.due.${deadline.class as 'NORMAL'}`)}
          </Text>
        </Row>
      ) : null}
      {basis.length === 0 ? null : (
        <Row name={t('message.basis')}>
          {basis.map(({ instrument, article }) => (
            <Basis
              key={`${instrument} ${article ?? ''}`}
              known={instruments.find((one) => one.code === instrument)}
              code={instrument}
              article={article}
              language={message.language}
            />
          ))}
        </Row>
      )}
      {facts.crimeType ? <Row name={t('message.crimeType')}>{code('crimeType', facts.crimeType)}</Row> : null}
      {facts.caseReference ? (
        <Row name={t('message.case')}>
          <span className={classes.code}>{facts.caseReference}</span>
        </Row>
      ) : null}
      {facts.expectedDate ? <Row name={t('message.expected')}>{day(facts.expectedDate)}</Row> : null}
      {facts.reason ? <Row name={t('message.reason')}>{code(REASONS[kind] ?? 'delayReason', facts.reason)}</Row> : null}
      {facts.code ? <Row name={t('message.code')}>{code(CODES[kind] ?? 'outcome', facts.code)}</Row> : null}
      {facts.usefulness ? <Row name={t('message.usefulness')}>{code('usefulness', facts.usefulness)}</Row> : null}
    </dl>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Box className={classes.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </Box>
  );
}

interface BasisProps {
  readonly known: Schemas['InstrumentAnswer'] | undefined;
  readonly code: string;
  readonly article: string | null;
  /** That the article is written in. */
  readonly language: string;
}

function Basis({ known, code, article, language }: BasisProps) {
  const { t, i18n } = useTranslation('exchange');
  const isChinese = i18n.language.startsWith('zh');
  const title = known === undefined ? code : isChinese ? known.titleZh : known.titleEn;
  return (
    <Text component="div">
      {title}
      {article === null ? null : <ForeignText lang={language}>{t('message.article', { article })}</ForeignText>}
    </Text>
  );
}
