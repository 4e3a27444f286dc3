import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route';

/** The filter of the inbox, as its address says it. */
export interface InboxSearch {
  readonly unread?: boolean | undefined;
}

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
