import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route';
import type { InboxSearch } from './inbox-search';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inbox',
  validateSearch: ({ unread }: Record<string, unknown>): InboxSearch => (unread === true ? { unread } : {}),
  component: lazyRouteComponent(() => import('./inbox.screen'), 'InboxScreen'),
});

const settings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inbox/settings',
  component: lazyRouteComponent(() => import('./settings.screen'), 'NotificationSettingsScreen'),
});

export const notificationsRoutes = [list, settings] as const;
