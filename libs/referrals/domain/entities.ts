import { EvidentialUse } from './onward-use/evidential-use';
import { Referral } from './referral';
import { ReferralContent } from './referral-content';

/** What referrals map to tables; identifiers, matches, permissions and origins are written by SQL alone. */
export const referralEntities = [Referral, ReferralContent, EvidentialUse];
