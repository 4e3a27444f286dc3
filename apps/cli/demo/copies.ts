import type { ShownClock, ShownReferral } from './shapes';
import type { Story } from './stories';

/** A referral as one of its two sides holds it. */
export interface Copy {
  readonly shown: ShownReferral;
  readonly clock: ShownClock | null;
}

/** What both sides must say alike. */
const ALIKE = [
  'reference',
  'state',
  'items',
  'releasedAt',
  'deliveredAt',
  'acknowledgedAt',
  'answeredAt',
  'closedAt',
  'dueAt',
  'outcome',
  'usefulness',
] as const satisfies readonly (keyof ShownReferral)[];

/** In what the two copies differ from each other, and from how the story should end. */
export function differencesOf(sender: Copy, receiver: Copy, story: Story): readonly string[] {
  const unlike = ALIKE.flatMap((field) => unequal(field, sender.shown[field], receiver.shown[field]));
  const found = [...unlike, ...unequal('clock', sender.clock, receiver.clock)];
  return [...found, ...unexpected(sender, story)];
}

function unexpected({ shown, clock }: Copy, { state, itemStates, isAnswered, turns }: Story): readonly string[] {
  return [
    ...expect('state', shown.state, state),
    ...expect('items', text(shown.items.map((item) => item.state)), text(itemStates)),
    ...expect('delivered', shown.deliveredAt !== null, true),
    ...expect('acknowledged', shown.acknowledgedAt !== null, true),
    ...expect('answered', shown.answeredAt !== null, isAnswered),
    ...expect('closed', shown.closedAt !== null, state === 'closed'),
    ...expect(
      'recalled',
      shown.messages.some(({ recall }) => recall?.outcome === 'purged'),
      turns.has('recall'),
    ),
    ...expect('clock', clock?.status, state === 'closed' ? 'met' : 'withdrawn'),
  ];
}

const expect = (what: string, seen: unknown, expected: unknown): readonly string[] =>
  seen === expected ? [] : [`${what} is ${String(seen)} instead of ${String(expected)}`];

const unequal = (what: string, sender: unknown, receiver: unknown): readonly string[] =>
  text(sender) === text(receiver) ? [] : [`${what} is ${text(sender)} at its sender and ${text(receiver)} at its receiver`];

const text = (value: unknown): string => JSON.stringify(value);
