import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../../app/root-route';

const NAMES = ['kind', 'of', 'use', 'recipient'] as const;

/** What a message that begins is, and says beside its words: what it answers or asks about, and for which use. */
export type WriteSearch = { readonly [Name in (typeof NAMES)[number]]?: string | undefined };

const message = createRoute({
  getParentRoute: () => rootRoute,
  path: '/referrals/$id/messages/$messageId',
  validateSearch: (search: Record<string, unknown>): WriteSearch =>
    Object.fromEntries(NAMES.flatMap((name) => (typeof search[name] === 'string' && search[name] !== '' ? [[name, search[name]]] : []))),
  component: lazyRouteComponent(() => import('./message.screen'), 'MessageScreen'),
});

/** Writing into the thread of a referral: a draft that is gone on with, or with `new` for its id one that begins. */
export const answerRoutes = [message] as const;
