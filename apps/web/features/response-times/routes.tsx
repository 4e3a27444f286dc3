import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route';
import { readFigureSearch } from './figure-search';

const figures = createRoute({
  getParentRoute: () => rootRoute,
  path: '/response-times',
  validateSearch: readFigureSearch,
  component: lazyRouteComponent(() => import('./response-times.screen'), 'ResponseTimesScreen'),
});

const behind = createRoute({
  getParentRoute: () => rootRoute,
  path: '/response-times/referrals',
  validateSearch: readFigureSearch,
  component: lazyRouteComponent(() => import('./behind-figure.screen'), 'BehindFigureScreen'),
});

export const responseTimesRoutes = [figures, behind] as const;
