import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../../app/root-route';

const detail = createRoute({
  getParentRoute: () => rootRoute,
  path: '/referrals/$id',
  component: lazyRouteComponent(() => import('./referral.screen'), 'ReferralScreen'),
});

/** A referral with its thread. */
export const referralRoutes = [detail] as const;
