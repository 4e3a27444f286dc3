import { policies, type Policy, PRINCIPALS, ROLES } from '@counterpart/kernel';
import type { Route } from '@counterpart/platform/http';

/** docs/permissions.md: every policy's table, with the routes that ask for each action. */
export function permissionsPage(routes: readonly Route[]): string {
  const tables = [...policies()].sort((a, b) => (a.name < b.name ? -1 : 1)).map((policy) => tableOf(policy, routes));
  return `# Permissions

Generated from the policy tables; the api and the web application use the same ones. An empty cell refuses. A cell names how the actor must stand
to the record; which records exist for an actor at all is row-level security's to say. The last columns are the system's own principals.

${tables.join('\n\n')}

## Public routes

${routes
  .filter(({ isPublic }) => isPublic)
  .map(({ method, path }) => `- \`${method} ${path}\``)
  .sort()
  .join('\n')}
`;
}

function tableOf(policy: Policy<never>, routes: readonly Route[]): string {
  const used = [...ROLES, ...PRINCIPALS].filter((column) => Object.values(policy.rows).some((row) => row[column] !== undefined));
  const lines = Object.entries(policy.rows).map(([action, row]) => {
    const cells = used.map((column) => row[column]?.label ?? '');
    return `| \`${action}\` | ${cells.join(' | ')} | ${routesOf(routes, policy.name, action)} |`;
  });
  return `## ${policy.name}\n\n| action | ${used.join(' | ')} | routes |\n|---|${used.map(() => '---').join('|')}|---|\n${lines.join('\n')}`;
}

const routesOf = (routes: readonly Route[], policy: string, action: string): string =>
  routes
    .filter(({ permission }) => permission?.policy.name === policy && permission.action === action)
    .map(({ method, path }) => `\`${method} ${path}\``)
    .sort()
    .join(' ');
