import { type Abilities, codesOf, defineAbilities, type Person } from '@counterpart/kernel';
import { ONWARD_USES, type OnwardUse, RESTRICTION_ON } from '../codes/onward-use';
import { isWritten } from '../content-faults';
import { Referral } from '../referral';
import { notCleared, notReleased } from '../referral.errors';
import { referralPolicy } from '../referral.policy';
import { type OnwardStanding, stateAt, useRefusal } from './onward-use';

type Message = OnwardStanding['messages'][number];
type Rule = (standing: OnwardStanding, at: Date) => string | null;

/** What the table and the rules look at; without a thread nothing has crossed yet. */
export interface OnwardReading extends Pick<Referral, 'box' | 'kind'> {
  readonly isCleared: boolean;
  readonly thread: OnwardStanding | null;
  readonly at: Date;
}

class ReadReferral extends Referral {
  readonly isCleared!: boolean;
  readonly thread!: OnwardStanding | null;
  readonly at!: Date;
}

const cleared =
  (rule: Rule) =>
  ({ isCleared, thread, at }: ReadReferral): string | null => {
    if (!isCleared) return notCleared().code;
    return thread === null ? notReleased().code : rule(thread, at);
  };

/** Messages with words of a person, the other side's first. */
const worded = ({ messages, party }: OnwardStanding): readonly Message[] =>
  messages.filter(({ kind }) => isWritten(kind)).toSorted((a, b) => Number(a.from === party) - Number(b.from === party));

const refusalsOf = (standing: OnwardStanding, messages: readonly Message[], use: OnwardUse, at: Date): readonly (string | null)[] =>
  messages.map(({ id }) => useRefusal(standing, id, { use, recipient: null, at }));

/** Null where any message can be used so, to whomever. */
const anyUse =
  (use: OnwardUse): Rule =>
  (standing, at) => {
    const refusals = refusalsOf(standing, worded(standing), use, at);
    return refusals.includes(null) ? null : (refusals[0] ?? 'referral.nothing-to-use');
  };

/** A whole thread is taken out where each message may be; of what was called back a notice is taken. */
const wholeExport: Rule = (standing, at) => {
  const messages = worded(standing).filter(({ recalledAt }) => recalledAt === null);
  return refusalsOf(standing, messages, 'export', at).find((refusal) => refusal !== null) ?? null;
};

const restricted: Rule = (standing) => {
  const codes = Object.values(RESTRICTION_ON);
  const isAskable = ({ from, recalledAt, handling }: Message) =>
    from !== standing.party && recalledAt === null && handling.some((code) => codes.includes(code));
  return worded(standing).some(isAskable) ? null : 'referral.not-restricted';
};

const openRequest: Rule = ({ permissions, party }) =>
  permissions.some(({ by, state }) => by !== party && state === 'requested') ? null : 'referral.no-open-request';

const endable: Rule = ({ permissions, party }, at) =>
  permissions.some((one) => stateAt(one, at) === 'granted' || (one.state === 'requested' && one.by === party))
    ? null
    : 'referral.no-permission';

/** The buttons of further use. */
export const onwardAbilities = defineAbilities<ReadReferral, keyof typeof referralPolicy.rows>(referralPolicy)({
  requestPermission: ['referral.request-permission', cleared(restricted)],
  grantPermission: ['referral.grant-permission', cleared(openRequest)],
  denyPermission: ['referral.deny-permission', cleared(openRequest)],
  endPermission: ['referral.end-permission', cleared(endable)],
  forward: ['referral.forward', cleared(anyUse('forward'))],
  export: ['referral.export', cleared(wholeExport)],
  recordEvidentialUse: ['referral.record-evidential-use', cleared(anyUse('evidential'))],
});

/** What a person can do about further use, as `abilitiesOf` says it of the rest. */
export const onwardAbilitiesOf = (person: Person, reading: OnwardReading): Abilities =>
  onwardAbilities.of(person, Object.assign(new ReadReferral(), reading));

/** Why a message cannot be put to each use; null where it can. */
export interface MessageUses extends Readonly<Record<OnwardUse, string | null>> {
  readonly message: string;
}

/** The uses of every message that has words, oldest first. */
export const usesOf = (standing: OnwardStanding, at: Date): readonly MessageUses[] =>
  standing.messages
    .filter(({ kind }) => isWritten(kind))
    .map(({ id }) => {
      const uses = codesOf(ONWARD_USES).map((use) => [use, useRefusal(standing, id, { use, recipient: null, at })] as const);
      return { message: id, ...(Object.fromEntries(uses) as Record<OnwardUse, string | null>) };
    });
