import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../../app/root-route';
import { readQueueSearch } from './queue-search';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/referrals',
  validateSearch: readQueueSearch,
  component: lazyRouteComponent(() => import('./queue.screen'), 'QueueScreen'),
});

/** The referrals of one's desks, by queue. */
export const queueRoutes = [list] as const;
