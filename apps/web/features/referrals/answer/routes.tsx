import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../../app/root-route';
import { readWriteSearch } from './write-search';

const message = createRoute({
  getParentRoute: () => rootRoute,
  path: '/referrals/$id/messages/$messageId',
  validateSearch: readWriteSearch,
  component: lazyRouteComponent(() => import('./message.screen'), 'MessageScreen'),
});

/** Writing into the thread of a referral: a draft that is gone on with, or with `new` for its id one that begins. */
export const answerRoutes = [message] as const;
