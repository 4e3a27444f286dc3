import { anyone, definePolicy, relation } from '@counterpart/kernel';
import type { Referral } from './referral';
import { closerOf } from './thread/referral-rules';

const sender = relation<Referral>('of the sending agency', (_, referral) => referral.party === 'requester');
const receiver = relation<Referral>('of the receiving agency', (_, referral) => referral.party === 'receiver');
const closer = relation<Referral>('of the agency it was done for', (_, referral) => referral.party === closerOf(referral.kind));

/**
 * What each role may do with a referral of its desk. Rows are shown by desk and their content by compartment; what is written here
 * crosses only after a second person's release, except for codes alone. In which state it is possible is the lifecycle's to say.
 */
export const referralPolicy = definePolicy<Referral>('referral')({
  'referral.list': { liaison: anyone, supervisor: anyone, analyst: anyone },
  'referral.read': { liaison: anyone, supervisor: anyone, analyst: anyone },
  'referral.create': { liaison: anyone, supervisor: anyone },
  'referral.edit': { liaison: sender, supervisor: sender },
  'referral.submit': { liaison: sender, supervisor: sender },
  'referral.arrive': { intake: receiver },
  'referral.open': { liaison: anyone, supervisor: anyone },
  'referral.acknowledge': { liaison: receiver, supervisor: receiver },
  'referral.assign': { supervisor: receiver },
  'referral.ask': { liaison: receiver, supervisor: receiver },
  'referral.clarify': { liaison: sender, supervisor: sender },
  'referral.answer': { liaison: receiver, supervisor: receiver },
  'referral.refuse': { liaison: receiver, supervisor: receiver },
  'referral.announce-delay': { liaison: receiver, supervisor: receiver },
  'referral.update': { liaison: anyone, supervisor: anyone },
  'referral.stop-clock': { liaison: anyone, supervisor: anyone, clock: anyone },
  'referral.resume-clock': { liaison: anyone, supervisor: anyone, clock: anyone },
  'referral.withdraw': { liaison: sender, supervisor: sender },
  'referral.recall': { supervisor: anyone },
  'referral.answer-recall': { supervisor: anyone },
  'referral.report-outcome': { liaison: closer, supervisor: closer },
  'referral.follow-recall': { intake: anyone },
  'referral.request-permission': { liaison: anyone, supervisor: anyone },
  'referral.grant-permission': { liaison: anyone, supervisor: anyone },
  'referral.deny-permission': { liaison: anyone, supervisor: anyone },
  'referral.end-permission': { supervisor: anyone },
  'referral.forward': { liaison: anyone, supervisor: anyone },
  'referral.export': { liaison: anyone, supervisor: anyone },
  'referral.record-evidential-use': { liaison: anyone, supervisor: anyone },
});
