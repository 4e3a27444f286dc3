import type { Person, Role, SystemActor } from '@counterpart/kernel';
import { systemActor } from '@counterpart/kernel';
import { Referral, type ReferralHeading, type ReferralPlace } from './referral';

const AGENCY = '0197a3b0-1c00-7000-8000-000000000001';

export const AT = new Date('2026-03-02T08:00:00.000Z');

/** A person of the agency that the sample referrals belong to. */
export const person = (...roles: readonly Role[]): Person => ({
  kind: 'person',
  side: 'us',
  agencyId: AGENCY,
  userId: '0197a3b0-1c00-7000-8000-000000000002',
  login: 'someone@DEA',
  name: 'Someone',
  agencyCode: 'DEA',
  roles,
  deskIds: ['0197a3b0-1c00-7000-8000-000000000003'],
});

export const intake: SystemActor = systemActor('intake', 'us', AGENCY);

export const place: ReferralPlace = {
  id: '0197a3b0-1c00-7000-8000-0000000000aa',
  deskId: '0197a3b0-1c00-7000-8000-000000000003',
  compartmentId: '0197a3b0-1c00-7000-8000-000000000003',
  caseId: null,
  counterpartAgencyId: '0197a3b0-1c00-7000-8000-000000000011',
  counterpartDeskId: '0197a3b0-1c00-7000-8000-000000000013',
};

export const heading: ReferralHeading = {
  kind: 'information_request',
  crimeType: 'precursor',
  urgency: 'NORMAL',
  handling: ['H1'],
  exercise: false,
  language: 'en',
};

/** A request that the agency is about to send, and one that has come to it. */
export const sent = (change: Partial<ReferralHeading> = {}): Referral =>
  Referral.draft(person('liaison'), place, { ...heading, ...change }, 2, AT);
export const received = (change: Partial<ReferralHeading> = {}): Referral =>
  Referral.arrived(intake, place, { ...heading, ...change }, 'NNCC-IR-2026-000001', AT);
