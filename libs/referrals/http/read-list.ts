import type { Person } from '@counterpart/kernel';
import { readCursor } from '@counterpart/platform/http';
import { fullReference } from '../domain/reference';
import { everythingOf, type ReferralFilter } from '../referral-filter';
import type { ReferralListQuery } from './referral-lists.dto';

/** What a query asks for, with all that it does not say. */
export function filterOf(query: ReferralListQuery, person: Person): ReferralFilter {
  const { queue, state, desk, assignedTo = null, urgency = null, kind = null, exercise = null, caseId = null, reference } = query;
  const isLookUp = caseId !== null || reference !== undefined;
  return everythingOf(desk === undefined ? person.deskIds : [desk], {
    queue,
    box: query.box ?? (isLookUp ? null : 'in'),
    states: state === undefined ? null : [...new Set(state)],
    assignedTo: assignedTo === 'me' ? person.userId : assignedTo,
    urgency,
    kind,
    exercise,
    caseId,
    reference: reference === undefined ? null : fullReference(reference),
    sort: query.sort,
  });
}

/** The place that the cursor of a query names. */
export const placeOf = ({ cursor }: ReferralListQuery): readonly string[] | null => readCursor(cursor, 'time', 'id');
