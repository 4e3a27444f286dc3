import type { Route } from './routes';

/** Refuses to start while a route says neither or both of `@Can` and `@Public`: a guard must never be left to a default. */
export function checkRoutes(routes: readonly Route[]): void {
  const wrong = routes.flatMap(({ method, path, handler, permission, isPublic }) => {
    if ((permission !== undefined) !== isPublic) return [];
    return [`  ${method} ${path} (${handler}) has ${isPublic ? 'both @Can and @Public' : 'neither @Can nor @Public'}`];
  });
  if (wrong.length > 0) throw new Error(`These routes do not say who may use them:\n${wrong.join('\n')}`);
}

/** Refuses to start with an address that was added past the controllers, and so past the guard. */
export function checkRawRoutes(routes: readonly Route[], registered: ReadonlySet<string>, permitted: readonly string[]): void {
  const known = new Set(routes.map(({ method, path }) => `${method} ${path}`));
  const stray = [...registered].filter((address) => {
    const [method = '', path = ''] = address.split(' ');
    return (
      method !== 'HEAD' &&
      !known.has(address) &&
      !known.has(`ALL ${path}`) &&
      !permitted.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
    );
  });
  if (stray.length > 0) throw new Error(`These addresses are not guarded, because no controller declares them:\n  ${stray.join('\n  ')}`);
}
