import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route';
import { CASE_TABS, type CasesSearch, type CaseTab } from './case-search';

const said = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const list = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases',
  validateSearch: (search: Record<string, unknown>): CasesSearch => ({
    state: said(search['state']),
    crimeType: said(search['crimeType']),
  }),
  component: lazyRouteComponent(() => import('./list/cases.screen'), 'CasesScreen'),
});

const propose = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/new',
  component: lazyRouteComponent(() => import('./proposal/new-case.screen'), 'NewCaseScreen'),
});

const detail = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$id',
  validateSearch: (search: Record<string, unknown>): { tab?: CaseTab | undefined } => ({
    tab: CASE_TABS.find((tab) => tab === search['tab']),
  }),
  component: lazyRouteComponent(() => import('./detail/case.screen'), 'CaseScreen'),
});

export const casesRoutes = [list, propose, detail] as const;
