import type { Random } from './random';
import type { Row } from './random-rows';

interface Place {
  readonly desk_id: string;
  readonly compartment_id: string;
}

/** Leave to use what a referral says, what it was made from, and what it was used for, each with its table; `other` is an id of anything else. */
export function onwardRows(
  random: Random,
  referral_id: string,
  { desk_id, compartment_id }: Place,
  other: () => string,
): readonly (readonly [string, Row])[] {
  const use = random.pick(['forward', 'export', 'evidential']);
  const asked = { message_id: other(), use, recipient: use === 'forward' ? 'GACC' : null, used_on: '{}' };
  const codes = { box: random.pick(['in', 'out']), state: random.pick(['requested', 'denied', 'ended']) };
  const source = { source_referral_id: random.chance(60) ? other() : null, originator: random.pick(['DEA', 'NNCC']) };
  const proceedings = { proceeding: random.pick(['alpha', '虚构']), authority: random.pick(['beta', "o'hara"]) };
  return [
    ['referral_permission', { id: random.uuid(), referral_id, desk_id, ...asked, ...codes }],
    ['referral_origin', { referral_id, desk_id, message_id: random.uuid(), ...source }],
    ['evidential_use', { id: random.uuid(), referral_id, compartment_id, ...proceedings }],
  ];
}
