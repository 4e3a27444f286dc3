import { anyone, definePolicy, type Person, relation } from '@counterpart/kernel';
import type { User } from './user';

const self = relation<User>('own account', (actor, user) => actor.kind === 'person' && actor.userId === user.id);
const other = relation<User>('another person', (actor, user) => (actor as Person).userId !== user.id);

/** Accounts: the administrator manages those of the own agency, and never the own roles. */
export const userPolicy = definePolicy<User>('user')({
  //                       administrator            everyone else
  'user.list': { administrator: anyone, auditor: anyone },
  'user.create': { administrator: anyone, setup: anyone },
  'user.change-roles': { administrator: other },
  'user.change-desks': { administrator: anyone, setup: anyone },
  'user.disable': { administrator: other },
  'user.unlock': { administrator: other },
  'user.start-reset': { administrator: other },
  'user.change-password': { ...everyone() },
});

/** Agencies and desks as both sides see them, and what an administrator changes of the own. */
export const agencyPolicy = definePolicy<unknown>('agency')({
  'agency.read': { ...readers() },
  'agency.open-desk': { administrator: anyone },
  'agency.change-eligibility': { administrator: anyone },
  'agency.suspend-cooperation': { secretariat: anyone },
});

function everyone() {
  return {
    liaison: self,
    supervisor: self,
    analyst: self,
    translator: self,
    examiner: self,
    secretariat: self,
    auditor: self,
    administrator: self,
    operator: self,
  };
}

function readers() {
  return {
    liaison: anyone,
    supervisor: anyone,
    analyst: anyone,
    translator: anyone,
    examiner: anyone,
    secretariat: anyone,
    auditor: anyone,
    administrator: anyone,
    operator: anyone,
  };
}
