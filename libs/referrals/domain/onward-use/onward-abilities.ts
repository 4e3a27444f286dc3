import { codesOf, type Person } from '@counterpart/kernel';
import { ONWARD_USES, type OnwardUse, RESTRICTION_ON } from '../codes/onward-use';
import { isWritten } from '../content-faults';
import { Referral } from '../referral';
import { referralPolicy } from '../referral.policy';
import { type OnwardStanding, stateAt, useRefusal } from './onward-use';

type Action = keyof typeof referralPolicy.rows;
type Refusal = (standing: OnwardStanding, at: Date) => string | null;

const unless = (holds: boolean, code: string): string | null => (holds ? null : `referral.${code}`);

/** Null where any message can be used so, to whomever; else why the first of the other side's cannot. */
const anyUse =
  (use: OnwardUse): Refusal =>
  (standing, at) => {
    const refusals = usable(standing).map(({ id }) => useRefusal(standing, id, { use, recipient: null, at }));
    return refusals.includes(null) ? null : (refusals[0] ?? 'referral.nothing-to-use');
  };

const usable = ({ messages, party }: OnwardStanding): OnwardStanding['messages'] =>
  messages.filter(({ kind }) => isWritten(kind)).toSorted((a, b) => Number(a.from === party) - Number(b.from === party));

/** A whole thread is taken out where each message may be; of what was called back a notice is taken. */
const wholeExport: Refusal = (standing, at) =>
  usable(standing)
    .filter(({ recalledAt }) => recalledAt === null)
    .flatMap(({ id }) => useRefusal(standing, id, { use: 'export', recipient: null, at }) ?? [])[0] ?? null;

const isRestricted = ({ handling, recalledAt }: OnwardStanding['messages'][number]): boolean =>
  recalledAt === null && Object.values(RESTRICTION_ON).some((code) => handling.includes(code));

const openRequest: Refusal = ({ permissions, party }) =>
  unless(
    permissions.some(({ by, state }) => by !== party && state === 'requested'),
    'no-open-request',
  );

/** What a button is called, the rule that shows it, and what must be there for it. */
const ABILITIES = {
  requestPermission: [
    'referral.request-permission',
    (standing) =>
      unless(
        usable(standing).some((message) => message.from !== standing.party && isRestricted(message)),
        'not-restricted',
      ),
  ],
  grantPermission: ['referral.grant-permission', openRequest],
  denyPermission: ['referral.deny-permission', openRequest],
  endPermission: [
    'referral.end-permission',
    ({ permissions, party }, at) =>
      unless(
        permissions.some((one) => stateAt(one, at) === 'granted' || (one.state === 'requested' && one.by === party)),
        'no-permission',
      ),
  ],
  forward: ['referral.forward', anyUse('forward')],
  export: ['referral.export', wholeExport],
  recordEvidentialUse: ['referral.record-evidential-use', anyUse('evidential')],
} as const satisfies Record<string, readonly [Action, Refusal]>;

export type OnwardAbility = keyof typeof ABILITIES;
export const ONWARD_ABILITY_NAMES = Object.keys(ABILITIES) as readonly OnwardAbility[];

/** Why each message of a thread cannot be put to each use; null where it can. */
export interface MessageUses extends Readonly<Record<OnwardUse, string | null>> {
  readonly message: string;
}

/** What a person can do about further use, as `abilitiesOf` says it of the rest; without a standing nothing has crossed yet. */
export function onwardAbilitiesOf(
  person: Person,
  { box, kind }: Pick<Referral, 'box' | 'kind'>,
  standing: OnwardStanding | null,
  at: Date,
): Partial<Readonly<Record<OnwardAbility, string | null>>> {
  const referral = Object.assign(new Referral(), { box, kind });
  const shown = Object.entries(ABILITIES).filter(([, [action]]) => referralPolicy.allows(person, action, referral));
  return Object.fromEntries(
    shown.map(([name, [, refusal]]) => [name, standing === null ? 'referral.not-released' : refusal(standing, at)]),
  );
}

/** The uses of every message that has words. */
export const usesOf = (standing: OnwardStanding, at: Date): readonly MessageUses[] =>
  standing.messages
    .filter(({ kind }) => isWritten(kind))
    .map(({ id }) => {
      const uses = codesOf(ONWARD_USES).map((use) => [use, useRefusal(standing, id, { use, recipient: null, at })] as const);
      return { message: id, ...(Object.fromEntries(uses) as Record<OnwardUse, string | null>) };
    });
