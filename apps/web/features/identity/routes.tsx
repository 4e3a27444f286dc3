import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route';

const users = createRoute({
  getParentRoute: () => rootRoute,
  path: '/users',
  component: lazyRouteComponent(() => import('./administration/users.screen'), 'UsersScreen'),
});

const newUser = createRoute({
  getParentRoute: () => rootRoute,
  path: '/users/new',
  component: lazyRouteComponent(() => import('./administration/new-user.screen'), 'NewUserScreen'),
});

const user = createRoute({
  getParentRoute: () => rootRoute,
  path: '/users/$id',
  component: lazyRouteComponent(() => import('./administration/user.screen'), 'UserScreen'),
});

const agencies = createRoute({
  getParentRoute: () => rootRoute,
  path: '/agencies',
  component: lazyRouteComponent(() => import('./administration/agencies.screen'), 'AgenciesScreen'),
});

/** Administration: people, agencies and desks, eligibility and suspension. */
export const identityRoutes = [users, newUser, user, agencies] as const;
