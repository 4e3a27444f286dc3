import { useTranslation } from 'react-i18next';
import { twoZones, useCode, useZones } from '../../../ui';
import type { CrossedMessage } from './referral.queries';
import { bareKind } from './thread-parts';

/** Messages of a thread to choose from: their kind, and when they were sent on the own side's clock. */
export function useMessageOptions(messages: readonly CrossedMessage[]): { readonly value: string; readonly label: string }[] {
  const { t, i18n } = useTranslation('referrals');
  const code = useCode();
  const [zone = 'UTC'] = useZones();
  return messages.map(({ id, kind, sentAt }) => ({
    value: id,
    label: t('dialog.messageOption', { kind: code('messageKind', bareKind(kind)), at: twoZones(sentAt, [zone], i18n.language).join('') }),
  }));
}
