import { SESSION_COOKIE } from '@counterpart/identity';
import type { ApiDescription } from '@counterpart/platform/http';

/** What openapi.json says of the API as a whole. */
export const description: ApiDescription = {
  title: 'Counterpart',
  description: 'Joint cases and intelligence referrals between two sides, with a record that both can rely on.',
  version: '0.1.0',
  cookie: SESSION_COOKIE,
};
