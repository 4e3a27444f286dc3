import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/referrals',
  component: lazyRouteComponent(() => import('./referrals.screen'), 'ReferralsScreen'),
});

export const referralsRoutes = [list] as const;
