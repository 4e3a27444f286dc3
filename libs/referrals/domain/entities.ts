import { Referral } from './referral';
import { ReferralContent } from './referral-content';

/** What referrals map to tables; identifiers and matches are written by SQL alone. */
export const referralEntities = [Referral, ReferralContent];
