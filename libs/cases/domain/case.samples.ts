import type { Person, Role } from '@counterpart/kernel';
import { CaseFile } from './case-file';
import type { CaseState } from './case-lifecycle';

/** Invented agencies and desks for the tests of this folder. */
export const LEAD = { agencyId: 'a-lead', side: 'us', deskId: 'd-lead' } as const;
export const OWN_SIDE = { agencyId: 'a-own-side', side: 'us', deskId: 'd-own-side' } as const;
export const PARTNER = { agencyId: 'a-partner', side: 'cn', deskId: 'd-partner' } as const;
export const OTHER_PARTNER = { agencyId: 'a-other-partner', side: 'cn', deskId: 'd-other-partner' } as const;
export const AT = new Date('2026-03-01T08:30:00.000Z');

export const person = (
  agency: { agencyId: string; side: string; deskId: string },
  roles: readonly Role[],
  deskIds = [agency.deskId],
): Person => ({
  kind: 'person',
  side: agency.side,
  agencyId: agency.agencyId,
  agencyCode: 'XX',
  userId: 'u1',
  login: 'u1@XX',
  name: 'Fictional Person',
  roles,
  deskIds,
});

/** The file of one case as an agency keeps it. */
export function fileOf(agency: { agencyId: string; side: string; deskId: string }, state: CaseState = 'proposed'): CaseFile {
  const given = {
    id: 'c1',
    deskId: agency.deskId,
    compartmentId: 'k1',
    reference: 'JC-XX-2026-00001',
    leadAgencyId: LEAD.agencyId,
    crimeType: 'precursor' as const,
    template: 'precursor' as const,
    handling: ['H2' as const],
    exercise: false,
  };
  return Object.assign(CaseFile.propose(person(agency, ['liaison']), given, AT), { state });
}
