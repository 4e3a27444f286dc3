import { type Actor, anyone, definePolicy, type Person, relation } from '@counterpart/kernel';
import type { User } from './user';

const isOther = (actor: Actor, user: User): boolean => (actor as Person).userId !== user.id;
const other = relation<User>('another person', (actor, user) => isOther(actor, user), 'user.own-account');
const otherRoles = relation<User>('another person', (actor, user) => isOther(actor, user), 'user.own-roles');

/** Accounts: the administrator manages those of the own agency, and never the own roles. */
export const userPolicy = definePolicy<User>('user')({
  'user.list': { administrator: anyone, auditor: anyone },
  'user.list-colleagues': { liaison: anyone, supervisor: anyone, analyst: anyone, translator: anyone },
  'user.create': { administrator: anyone, setup: anyone },
  'user.change-roles': { administrator: otherRoles },
  'user.change-desks': { administrator: anyone, setup: anyone },
  'user.change-address': { administrator: anyone },
  'user.disable': { administrator: other },
  'user.unlock': { administrator: other },
  'user.start-reset': { administrator: other },
});

/** One's own session and password: whoever is signed in. */
export const sessionPolicy = definePolicy<unknown>('session')({
  'session.use': everyone(),
});

/** Agencies and desks as both sides see them, and what an administrator changes of the own. */
export const agencyPolicy = definePolicy<unknown>('agency')({
  'agency.read': everyone(),
  'agency.read-history': { administrator: anyone },
  'agency.open-desk': { administrator: anyone },
  'agency.change-eligibility': { administrator: anyone },
  'agency.suspend-cooperation': { secretariat: anyone },
});

function everyone() {
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
