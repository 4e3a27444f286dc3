import { createRouter } from '@tanstack/react-router';
import { casesRoutes } from '../features/cases';
import { exchangeRoutes } from '../features/exchange';
import { identityRoutes } from '../features/identity';
import { notificationsRoutes } from '../features/notifications';
import { referralsRoutes } from '../features/referrals';
import { responseTimesRoutes } from '../features/response-times';
import { translationsRoutes } from '../features/translations';
import { workRoutes } from '../features/work';
import { Application } from './application';
import { Failure, Missing, Waiting } from './outcomes';
import { rootRoute } from './root-route';

const routeTree = rootRoute.addChildren([
  ...workRoutes,
  ...casesRoutes,
  ...referralsRoutes,
  ...exchangeRoutes,
  ...translationsRoutes,
  ...responseTimesRoutes,
  ...notificationsRoutes,
  ...identityRoutes,
]);
rootRoute.update({ component: Application });

/** Every address of the application, below /app. */
export const router = createRouter({
  routeTree,
  basepath: '/app',
  defaultPreload: 'intent',
  // What was read is kept by the queries; a route keeps nothing of its own.
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: Failure,
  defaultNotFoundComponent: Missing,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
