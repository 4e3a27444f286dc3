import { api, call, ifMatch, type Schemas } from '@counterpart/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { UserRow } from './users.query';

type Deed =
  | { readonly what: 'roles'; readonly roles: readonly string[] }
  | { readonly what: 'desks'; readonly deskIds: readonly string[] }
  | { readonly what: 'disable' | 'enable' | 'unlock' | 'reset' };

/** What an administrator does with an account, and the token of a reset that was just started. */
export function useUserDeeds({ id, version }: UserRow) {
  const client = useQueryClient();
  const [token, setToken] = useState<string | null>(null);
  const path = { id };
  const changing = { path, header: ifMatch(version) };
  const run = async (deed: Deed): Promise<void> => {
    switch (deed.what) {
      case 'roles':
        await call(api.PUT('/users/{id}/roles', { params: changing, body: { roles: [...deed.roles] as Schemas['RolesDto']['roles'] } }));
        return;
      case 'desks':
        await call(api.PUT('/users/{id}/desks', { params: changing, body: { deskIds: [...deed.deskIds] } }));
        return;
      case 'disable':
        await call(api.POST('/users/{id}/disable', { params: changing }));
        return;
      case 'enable':
        await call(api.POST('/users/{id}/enable', { params: changing }));
        return;
      case 'unlock':
        await call(api.POST('/users/{id}/unlock', { params: { path } }));
        return;
      case 'reset':
        setToken((await call(api.POST('/users/{id}/reset', { params: { path } }))).resetToken);
    }
  };
  const deed = useMutation({ mutationFn: run, onSuccess: () => client.invalidateQueries({ queryKey: ['identity', 'users'] }) });
  return { deed, token };
}
