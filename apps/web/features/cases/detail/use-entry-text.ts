import { useTranslation } from 'react-i18next';
import { useCode } from '../../../ui';
import { partyOf } from '../../exchange';
import { useAgencies } from '../../identity';
import { useNamed } from '../use-named';
import type { CaseDetail, TimelineEntry } from './case.queries';
import { useNameOfUser } from './use-people';

/** Events of a case that have words of their own. */
const EVENTS = [
  'proposed',
  'invitation-drafted',
  'agency-invited',
  'invitation-received',
  'accepted',
  'declined',
  'left',
  'state-changed',
  'answer-without-effect',
  'member-added',
  'member-removed',
  'note-added',
  'note-received',
  'note-drafted',
  'own-reference-set',
] as const;

/** What an entry of the timeline says, in words; one of an unknown type says its type. */
export function useEntryText(detail: Pick<CaseDetail, 'members'>): (entry: TimelineEntry) => string {
  const { t } = useTranslation('cases');
  const code = useCode();
  const named = useNamed();
  const agencies = useAgencies();
  const nameOfUser = useNameOfUser(detail);
  const agencyOf = (agency: unknown): string =>
    typeof agency === 'string' ? named(partyOf(agencies, agency, null).agency) : t('timeline.someone');
  return ({ source, type, from, to, state, facts }) => {
    const bare = type.replace(/^case\./, '');
    if (source === 'envelope') {
      const text = t('timeline.envelope', {
        kind: type.startsWith('receipt.') ? t('timeline.receipt') : code('caseMessageKind', bare),
        from: agencyOf(from),
        to: agencyOf(to),
      });
      return state === 'undeliverable' ? t('timeline.undeliverable', { text }) : text;
    }
    const event = EVENTS.find((one) => one === bare);
    if (event === undefined) return type;
    const reason = facts['reason'];
    const text = t(`timeline.event.${event}`, {
      agency: agencyOf(facts['agency'] ?? facts['lead']),
      user: (typeof facts['user'] === 'string' ? nameOfUser(facts['user']) : null) ?? t('timeline.someone'),
      from: code('caseState', String(facts['from'])),
      to: code('caseState', String(facts['to'])),
      scope: code('noteScope', String(facts['scope'])),
    });
    return typeof reason === 'string' ? t('timeline.withReason', { text, reason: code('caseReason', reason) }) : text;
  };
}
