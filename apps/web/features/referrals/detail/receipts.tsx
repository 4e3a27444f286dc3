import type { Schemas } from '@counterpart/api-client';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TwoZoneTime, useCode } from '../../../ui';
import { Part } from './part';
import classes from './referral.module.css';
import type { Detail } from './referral.queries';
import { bareKind } from './thread-parts';

interface Props {
  readonly detail: Detail;
  /** Nothing has crossed yet, so there can be none. */
  readonly isEmpty: boolean;
}

/** What each side has confirmed to the other, on the clocks of both. */
export function Receipts({ detail, isEmpty }: Props) {
  const { t } = useTranslation('referrals');
  if (isEmpty) return null;
  const receipts = detail.receipts.toSorted((a, b) => Date.parse(a.facts.at) - Date.parse(b.facts.at));
  return (
    <Part title={t('detail.receipts')}>
      {receipts.length === 0 ? <Text size="sm">{t('detail.noReceipts')}</Text> : null}
      <ol className={classes.list}>
        {receipts.map((receipt) => (
          <Receipt key={receipt.id} receipt={receipt} of={detail.messages.find(({ id }) => id === receipt.facts.of)?.kind} />
        ))}
      </ol>
    </Part>
  );
}

interface ReceiptProps {
  readonly receipt: Schemas['ReceiptAnswer'];
  /** The kind of what it confirms; undefined where that is not of the thread. */
  readonly of: string | undefined;
}

function Receipt({ receipt: { kind, box, facts }, of }: ReceiptProps) {
  const { t } = useTranslation('referrals');
  const code = useCode();
  const what = of === undefined ? '' : code('messageKind', bareKind(of));
  return (
    <li className={classes.entry}>
      <Text size="sm">
        {t(`detail.receipt.${bareKind(kind) as 'delivered'}`, { what })}
        {facts.step === undefined ? null : t('detail.detail', { text: code('progressStep', facts.step) })}
        {facts.outcome === undefined ? null : t('detail.detail', { text: t(`detail.purge.${facts.outcome}`) })}
        {facts.ground === undefined ? null : t('detail.detail', { text: code('keepGround', facts.ground) })}
      </Text>
      <Text size="sm" c="dimmed">
        {t(`detail.by.${box}`)}
        {' · '}
        <TwoZoneTime at={facts.at} />
      </Text>
    </li>
  );
}
