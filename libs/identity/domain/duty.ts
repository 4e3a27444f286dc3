import { type Person, type Role, uuidv7 } from '@counterpart/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { longDuty, notOfDesk, overDuty } from './duty.errors';

const LONGEST_MS = 31 * 24 * 3_600_000;

export interface NewDuty {
  readonly userId: string;
  readonly from: Date;
  readonly until: Date;
}

/** That a person of a desk can be called for a time. Times may overlap: it takes two for a release. */
@Entity('duty')
export class Duty {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column({ name: 'desk_id', type: 'uuid' }) deskId!: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId!: string;
  @Column({ name: 'valid_from', type: 'timestamptz' }) validFrom!: Date;
  @Column({ name: 'valid_until', type: 'timestamptz' }) validUntil!: Date;
  @Column({ name: 'entered_by', type: 'uuid' }) enteredBy!: string;
  @Column({ name: 'entered_at', type: 'timestamptz' }) enteredAt!: Date;

  /** Puts a person on the roster of a desk; `isOfDesk` says whether he or she has a place there and an open account. */
  static enter(by: Person, deskId: string, { userId, from, until }: NewDuty, isOfDesk: boolean, at: Date): Duty {
    if (!isOfDesk) throw notOfDesk();
    if (until <= from || until <= at) throw overDuty();
    if (until.getTime() - from.getTime() > LONGEST_MS) throw longDuty();
    const { agencyId, side, userId: enteredBy } = by;
    const id = uuidv7(at.getTime());
    return Object.assign(new Duty(), { id, agencyId, side, deskId, userId, validFrom: from, validUntil: until, enteredBy, enteredAt: at });
  }
}

/** Someone who can be called, as far as the cover of a desk depends on it. */
export interface OnDuty {
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly from: Date;
  readonly until: Date;
}

export const DUTY_NEEDS = ['author', 'releaser'] as const;
export type DutyNeed = (typeof DUTY_NEEDS)[number];

/** A time in which nothing could be sent, and whom it lacks. */
export interface DutyGap {
  readonly from: Date;
  readonly until: Date;
  readonly missing: readonly DutyNeed[];
}

/** Who may write what crosses, and who may release it, by the table of messages. */
export const AUTHORS: readonly Role[] = ['liaison', 'supervisor'];
export const RELEASERS: readonly Role[] = ['supervisor'];

const isOneOf = (roles: readonly Role[], { roles: held }: OnDuty): boolean => held.some((role) => roles.includes(role));

/** Whom a release lacks when these people can be called: it takes one who writes and another who releases. */
export function missingOf(people: readonly OnDuty[]): readonly DutyNeed[] {
  const authors = new Set(people.filter((one) => isOneOf(AUTHORS, one)).map(({ userId }) => userId));
  const releasers = new Set(people.filter((one) => isOneOf(RELEASERS, one)).map(({ userId }) => userId));
  const isAnotherAuthor = releasers.size === 0 ? authors.size > 0 : authors.size > 1;
  return [...(isAnotherAuthor ? [] : (['author'] as const)), ...(releasers.size > 0 ? [] : (['releaser'] as const))];
}

/** The times between `from` and `until` in which a release lacks someone, in order; each as long as the same is missing. */
export function dutyGaps(people: readonly OnDuty[], from: Date, until: Date): readonly DutyGap[] {
  const inside = people.flatMap((one) => [one.from, one.until]).filter((time) => time > from && time < until);
  const times = [...new Set([from, ...inside, until].map((time) => time.getTime()))].sort((a, b) => a - b).map((time) => new Date(time));
  const gaps: DutyGap[] = [];
  for (const [i, start] of times.slice(0, -1).entries()) {
    const missing = missingOf(people.filter((one) => one.from <= start && one.until > start));
    const before = gaps.at(-1);
    const isLonger = before !== undefined && before.until.getTime() === start.getTime() && before.missing.join() === missing.join();
    if (isLonger) gaps[gaps.length - 1] = { ...before, until: times[i + 1]! };
    else if (missing.length > 0) gaps.push({ from: start, until: times[i + 1]!, missing });
  }
  return gaps;
}
