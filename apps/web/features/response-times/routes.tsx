import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/response-times',
  component: lazyRouteComponent(() => import('./response-times.screen'), 'ResponseTimesScreen'),
});

export const responseTimesRoutes = [list] as const;
