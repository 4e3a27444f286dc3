import type { InboxQuery } from '../referrals.queries';
import { CODES } from './codes';
import type { ReferralListQuery } from './referral.dto';

/** The query of a list, with all that it does not say. */
export const inboxOf = ({ box, state, desk, limit }: ReferralListQuery, after: readonly string[] | null): InboxQuery => ({
  box,
  states: state === undefined ? (CODES.states as InboxQuery['states']) : [...new Set(state)],
  deskId: desk ?? null,
  after,
  limit,
});
