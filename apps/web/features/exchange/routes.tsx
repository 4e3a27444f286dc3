import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/release',
  component: lazyRouteComponent(() => import('./release.screen'), 'ReleaseScreen'),
});

export const exchangeRoutes = [list] as const;
