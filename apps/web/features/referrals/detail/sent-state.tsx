import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CrossedMessage } from './referral.queries';

/** Whether what was sent has arrived; nothing for what was received. */
export function SentState({ message: { box, state, receivedAt } }: { readonly message: CrossedMessage }) {
  const { t } = useTranslation('referrals');
  if (box === 'in') return null;
  const name = state === 'undeliverable' ? 'undeliverable' : receivedAt === null ? 'onTheWay' : 'arrived';
  return <Badge variant="outline">{t(`detail.sent.${name}`)}</Badge>;
}
