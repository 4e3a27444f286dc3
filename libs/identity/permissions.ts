import { actionsOf, type Role } from '@counterpart/kernel';

const known = new Map<string, readonly string[]>();

/** What a person of these roles may ever do. The tables do not change while a process runs: worked out once a set of roles. */
export function permissionsOf(roles: readonly Role[]): readonly string[] {
  const key = [...roles].sort().join();
  const permissions = known.get(key) ?? actionsOf(roles);
  known.set(key, permissions);
  return permissions;
}
