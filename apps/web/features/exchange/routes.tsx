import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/release',
  component: lazyRouteComponent(() => import('./release/release.screen'), 'ReleaseScreen'),
});

const message = createRoute({
  getParentRoute: () => rootRoute,
  path: '/release/$id',
  component: lazyRouteComponent(() => import('./release/message.screen'), 'ReleaseMessageScreen'),
});

export const exchangeRoutes = [list, message] as const;
