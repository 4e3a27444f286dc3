import { anyone, definePolicy, relation } from '@counterpart/kernel';
import type { Duty } from './duty';

const ownDesk = relation<Pick<Duty, 'deskId'>>(
  'own desk',
  (actor, { deskId }) => actor.kind === 'person' && actor.deskIds.includes(deskId),
);

/** Who can be called at which hour: read at the desk, kept by its supervisors or the administrator. */
export const dutyPolicy = definePolicy<Pick<Duty, 'deskId'>>('duty')({
  'duty.overview': { liaison: anyone, supervisor: anyone, analyst: anyone, administrator: anyone },
  'duty.read': { liaison: ownDesk, supervisor: ownDesk, analyst: ownDesk, administrator: anyone },
  'duty.enter': { supervisor: ownDesk, administrator: anyone },
  'duty.remove': { supervisor: ownDesk, administrator: anyone },
});
