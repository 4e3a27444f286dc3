import type { CrossedMessage, Detail, OwnMessage, ThreadMessage } from './referral.queries';

/** Whether a message still waits on the own side. */
export const isOwn = (message: ThreadMessage): message is OwnMessage => 'draftedAt' in message;

/** Whether a message crosses by codes alone, so that nobody has to read it to understand it. */
export const isNotice = ({ kind }: ThreadMessage): boolean => NOTICES.has(kind);

const NOTICES: ReadonlySet<string> = new Set([
  'referral.delay_notice',
  'referral.stop',
  'referral.resume',
  'referral.withdrawal',
  'referral.recall',
  'referral.outcome',
  'referral.permission_end',
  'referral.evidential_use',
]);

/** The name of a kind on the list of kinds: `final_answer` of `referral.final_answer`. */
export const bareKind = (kind: string): string => kind.replace(/^\w+\./, '');

/** Recalls of the other side that wait for an answer. */
export const openRecalls = ({ messages }: Detail): readonly CrossedMessage[] =>
  crossed(messages).filter(({ box, recall }) => box === 'in' && recall !== null && recall.outcome === null);

/** Own messages with words that can be called back. */
export const recallable = ({ messages }: Detail): readonly CrossedMessage[] =>
  crossed(messages).filter(
    (message) => message.box === 'out' && message.recall === null && !isNotice(message) && message.state !== 'undeliverable',
  );

/** Questions of the other side that nobody has answered yet. */
export function openQuestions({ messages }: Detail): readonly CrossedMessage[] {
  const answered = new Set(crossed(messages).flatMap(({ kind, facts }) => (kind === 'referral.clarification' ? [facts.of] : [])));
  return crossed(messages).filter(
    ({ kind, box, id, recall }) => kind === 'referral.clarification_request' && box === 'in' && recall === null && !answered.has(id),
  );
}

/** Stops that the own side has announced, and not lifted. */
export function ownStops({ messages }: Detail): readonly string[] {
  const open: string[] = [];
  for (const { kind, box, facts } of crossed(messages)) {
    if (box !== 'out' || facts.code === undefined) continue;
    if (kind === 'referral.stop') open.push(facts.code);
    if (kind === 'referral.resume') open.splice(open.indexOf(facts.code), open.includes(facts.code) ? 1 : 0);
  }
  return open;
}

/** The reasons for which a party may stop the clock: one follows from the questions themselves. */
export const announcedStops = (box: Detail['box']): readonly string[] =>
  box === 'in' ? ['JUDICIAL_AUTHORISATION', 'TRANSLATION_RETURNED', 'SUSPENSION', 'FORCE_MAJEURE'] : ['SUSPENSION', 'FORCE_MAJEURE'];

/** The abilities as the server sends them, and where it leaves the choice of what they are about, whether there is anything to choose. */
export function shownAbilities(detail: Detail): Detail['abilities'] {
  const nothing = (isNothing: boolean, now: string | null | undefined, reason: string) => (now === null && isNothing ? reason : now);
  const own = ownStops(detail);
  const { stopClock, resumeClock, recall, clarify, ...rest } = detail.abilities;
  const shown = {
    stopClock: nothing(
      announcedStops(detail.box).every((code) => own.includes(code)),
      stopClock,
      'referral.stopped-already',
    ),
    resumeClock: nothing(own.length === 0, resumeClock, 'referral.not-your-stop'),
    recall: nothing(recallable(detail).length === 0, recall, 'referral.nothing-to-recall'),
    clarify: nothing(openQuestions(detail).length === 0, clarify, 'referral.question-not-open'),
  };
  return { ...rest, ...Object.fromEntries(Object.entries(shown).filter(([, now]) => now !== undefined)) };
}

const crossed = (messages: readonly ThreadMessage[]): readonly CrossedMessage[] =>
  messages.filter((message): message is CrossedMessage => !isOwn(message));

/** A draft of a kind that is on the own side and can be gone on with. */
export const draftOf = ({ messages }: Detail, kind: string): OwnMessage | null =>
  messages.find(
    (message): message is OwnMessage =>
      isOwn(message) && bareKind(message.kind) === kind && ['draft', 'returned', 'translating'].includes(message.state),
  ) ?? null;

/** Messages that can be put to a use now, as the server says it of each. */
export function usableFor({ messages, uses }: Detail, use: 'forward' | 'evidential'): readonly CrossedMessage[] {
  const free = new Set(uses.flatMap((one) => (one[use] === null ? [one.message] : [])));
  return crossed(messages).filter(({ id }) => free.has(id));
}

/** Messages of the other side whose further use its handling codes reserve to it. */
export const restrictedBy = ({ messages }: Detail): readonly CrossedMessage[] =>
  crossed(messages).filter(
    (message) =>
      message.box === 'in' &&
      !isNotice(message) &&
      message.recall === null &&
      message.handling.some((code) => code === 'H1' || code === 'H2'),
  );
