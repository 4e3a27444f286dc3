import { anyone, definePolicy, relation } from '@counterpart/kernel';
import type { CaseFile } from './case-file';

/** Row-level security shows a case to its members and to the supervisors of its desk: whoever sees it stands to it so. */
const member = relation<CaseFile>('member', () => true);
const ownDesk = relation<CaseFile>('own desk', (actor, file) => actor.kind === 'person' && actor.deskIds.includes(file.deskId));
const lead = relation<CaseFile>('lead agency', (_, file) => file.isLead);
const partner = relation<CaseFile>('partner agency', (_, file) => !file.isLead);

/** Joint cases. The shared state is the lead agency's; whether an agency takes part, its own; who of it knows, its supervisors'. */
export const caseFilePolicy = definePolicy<CaseFile>('case')({
  //                        liaison            supervisor           analyst
  'case.list': { liaison: anyone, supervisor: anyone, analyst: anyone },
  'case.read': { liaison: member, supervisor: member, analyst: member },
  'case.propose': { liaison: ownDesk, supervisor: ownDesk },
  'case.invite': { liaison: lead, supervisor: lead },
  'case.accept': { supervisor: partner },
  'case.decline': { supervisor: partner },
  'case.leave': { supervisor: partner },
  'case.suspend': { supervisor: lead },
  'case.resume': { supervisor: lead },
  'case.close': { supervisor: lead },
  'case.reopen': { supervisor: lead },
  'case.add-member': { supervisor: ownDesk },
  'case.remove-member': { supervisor: ownDesk },
  'case.note': { liaison: member, supervisor: member, analyst: member },
  'case.share-note': { liaison: member, supervisor: member },
  'case.set-own-reference': { liaison: member, supervisor: member },
  'case.receive': { intake: anyone },
});
