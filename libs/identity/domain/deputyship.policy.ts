import { type Actor, anyone, definePolicy, relation } from '@counterpart/kernel';
import type { Deputyship } from './deputyship';

const party = relation<Deputyship>(
  'absent or deputy',
  (actor: Actor, { absentId, deputyId }) => actor.kind === 'person' && [absentId, deputyId].includes(actor.userId),
);

/** Absence cover. Row-level security shows a supervisor those of the people at his or her desks, and the administrator all. */
export const deputyshipPolicy = definePolicy<Deputyship>('deputyship')({
  'deputyship.list': { liaison: anyone, supervisor: anyone, administrator: anyone },
  'deputyship.name': { liaison: anyone, supervisor: anyone },
  'deputyship.end': { liaison: party, supervisor: anyone, administrator: anyone },
});
