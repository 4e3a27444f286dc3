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

const deputies = createRoute({
  getParentRoute: () => rootRoute,
  path: '/deputies',
  component: lazyRouteComponent(() => import('./deputies/deputies.screen'), 'DeputiesScreen'),
});

/** Administration: people, agencies and desks, eligibility and suspension; deputies. */
export const identityRoutes = [users, newUser, user, agencies, deputies] as const;
