import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../../app/root-route';

/** What the address of the list may say; the names are those of the server. */
const NAMES = ['queue', 'box', 'state', 'desk', 'assignedTo', 'urgency', 'kind', 'caseId', 'reference', 'sort'] as const;

/** Filters of the list of referrals. */
export type QueueSearch = { readonly [Name in (typeof NAMES)[number]]?: string | undefined };

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/referrals',
  validateSearch: (search: Record<string, unknown>): QueueSearch =>
    Object.fromEntries(NAMES.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : []))),
  component: lazyRouteComponent(() => import('./queue.screen'), 'QueueScreen'),
});

/** The referrals of one's desks, by queue. */
export const queueRoutes = [list] as const;
