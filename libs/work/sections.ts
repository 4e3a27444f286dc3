import { type MessageFilter, MessageSelection } from '@counterpart/exchange';
import type { Person, Role } from '@counterpart/kernel';
import { SqlValues, type Statement } from '@counterpart/platform/database';
import { everythingOf, OWED_STATES, type ReferralFilter, ReferralSelection } from '@counterpart/referrals';
import { type QueueFilter, TranslationSelection } from '@counterpart/translations';

/** How many of each are shown, and how far they are counted. */
const SHOWN = 10;
export const MOST_COUNTED = 100;

/** A part of one's work: for whom there is one at all, and the statement that shows the first rows and counts them. */
export interface Section {
  readonly roles: readonly Role[];
  readonly statement: (person: Person, now: Date) => Statement;
}

interface Selection {
  readonly values: SqlValues;
  page(after: null, limit: number): string;
  count(limit: number): string;
}

function shown(selection: Selection): Statement {
  const [page, count] = [selection.page(null, SHOWN), selection.count(MOST_COUNTED)];
  const sql = `select json_build_object('items', p.page->'items', 'count', ${count})::text from (select (${page})::json as page) p`;
  return { sql, values: selection.values.list };
}

const referrals = (roles: readonly Role[], filter: (person: Person) => Partial<ReferralFilter>): Section => ({
  roles,
  statement: (person, now) =>
    shown(new ReferralSelection(everythingOf(person.deskIds, filter(person)), { agencyId: person.agencyId, now })),
});

const messages = (roles: readonly Role[], filter: MessageFilter): Section => ({
  roles,
  statement: (person) => shown(new MessageSelection(person, filter)),
});

const translations = (filter: Pick<QueueFilter, 'states' | 'by'>): Section => ({
  roles: ['translator'],
  statement: (person) => shown(new TranslationSelection(person, { from: null, to: null, urgency: null, sort: 'urgency', ...filter })),
});

const officers = ['liaison', 'supervisor'] as const;

/** The sections in the order in which they are shown. */
export const SECTIONS = {
  due: referrals([...officers, 'analyst'], () => ({ queue: 'due', box: 'in' })),
  assignedToMe: referrals(officers, ({ userId }) => ({ assignedTo: userId, states: OWED_STATES, sort: 'due' })),
  toAcknowledge: referrals(officers, () => ({ queue: 'to_acknowledge' })),
  toClarify: referrals(officers, () => ({ queue: 'to_clarify' })),
  awaitingMyRelease: messages(['supervisor'], { state: 'awaiting_release', by: 'others' }),
  returnedToMe: messages(officers, { state: 'returned', by: 'me' }),
  myDrafts: messages(officers, { state: 'draft', by: 'me' }),
  awaitingOtherSide: referrals(officers, () => ({ queue: 'awaiting_other_side' })),
  translationsInWork: translations({ states: ['translating', 'review'], by: 'me' }),
  translationsToReview: translations({ states: ['review'], by: 'unreviewed' }),
  translationsWaiting: translations({ states: ['pending'], by: null }),
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof SECTIONS;
