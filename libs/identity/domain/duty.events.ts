import { defineEvent } from '@counterpart/kernel';

interface DutyFacts {
  readonly [name: string]: string;
  readonly desk: string;
  readonly user: string;
  readonly from: string;
  readonly until: string;
}

export const dutyEntered = defineEvent<DutyFacts>('duty.entered', 'A person was put on the duty roster of a desk.');
export const dutyRemoved = defineEvent<DutyFacts>('duty.removed', 'A person was taken off the duty roster of a desk.');
