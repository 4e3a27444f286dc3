import { answerRoutes } from './answer/routes';
import { referralRoutes } from './detail/routes';
import { newReferralRoutes } from './new/routes';
import { queueRoutes } from './queue/routes';

export const referralsRoutes = [...queueRoutes, ...newReferralRoutes, ...referralRoutes, ...answerRoutes] as const;
