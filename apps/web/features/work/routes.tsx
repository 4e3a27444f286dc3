import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route';

const myWork = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./my-work.screen'), 'MyWorkScreen'),
});

export const workRoutes = [myWork] as const;
