import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute } from '../../../app/root-route';

const compose = createRoute({
  getParentRoute: () => rootRoute,
  path: '/referrals/new',
  validateSearch: ({ draft, caseId }: Record<string, unknown>): { draft?: string | undefined; caseId?: string | undefined } => ({
    ...(typeof draft === 'string' ? { draft } : {}),
    ...(typeof caseId === 'string' ? { caseId } : {}),
  }),
  component: lazyRouteComponent(() => import('./new-referral.screen'), 'NewReferralScreen'),
});

const edit = createRoute({
  getParentRoute: () => rootRoute,
  path: '/referrals/$id/edit',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/referrals/new', search: { draft: params.id }, replace: true });
  },
});

/** Writing a referral: a new one, or a draft that is gone on with. */
export const newReferralRoutes = [compose, edit] as const;
