import { api, call, type Schemas } from '@counterpart/api-client';
import { queryOptions } from '@tanstack/react-query';

export type Sections = Schemas['WorkSectionsAnswer'];

/** What there is to do for the person, section by section; his or her roles decide which there are. */
export const workQuery = queryOptions({
  queryKey: ['work'],
  queryFn: ({ signal }) => call(api.GET('/work', { signal })),
});
