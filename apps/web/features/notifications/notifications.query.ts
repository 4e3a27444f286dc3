import { api, background, call, type Schemas } from '@counterpart/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export type Notification = Schemas['NotificationAnswer'];

/** What the person was told, the newest first; or only what is unread. */
export const notificationsQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notifications', 'list', unread],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(
        api.GET('/notifications', {
          params: { query: { ...(unread ? { unread } : {}), ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** How much is unread. Nobody asked for it: it does not keep the session alive. */
export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: async ({ signal }) => (await call(api.GET('/notifications/count', { ...background, signal }))).unread,
});

/** When and how the person is told. */
export const settingsQuery = queryOptions({
  queryKey: ['notifications', 'settings'],
  queryFn: ({ signal }) => call(api.GET('/notification-settings', { signal })),
});
