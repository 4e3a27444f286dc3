import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route';

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/translations',
  component: lazyRouteComponent(() => import('./translations.screen'), 'TranslationsScreen'),
});

export const translationsRoutes = [list] as const;
