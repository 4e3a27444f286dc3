import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route';
import type { TranslationsSearch } from './translations-search';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/translations',
  validateSearch: ({ state, mine }: Record<string, unknown>): TranslationsSearch => ({
    ...(typeof state === 'string' ? { state } : {}),
    ...(mine === true ? { mine } : {}),
  }),
  component: lazyRouteComponent(() => import('./queue.screen'), 'TranslationQueueScreen'),
});

const editor = createRoute({
  getParentRoute: () => rootRoute,
  path: '/translations/$id',
  component: lazyRouteComponent(() => import('./editor.screen'), 'TranslationEditorScreen'),
});

export const translationsRoutes = [list, editor] as const;
