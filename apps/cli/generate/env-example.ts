import { variablesOf } from '@counterpart/platform/config';

/** .env.example: every variable of the applications, once, with what it is for. */
export function envExample(configs: readonly { readonly app: string; readonly config: new () => object }[]): string {
  const seen = new Map<string, { about: string; fallback: string | null | undefined; apps: string[] }>();
  for (const { app, config } of configs)
    for (const variable of variablesOf(config)) {
      const known = seen.get(variable.name);
      if (known === undefined) seen.set(variable.name, { about: variable.about, fallback: variable.default, apps: [app] });
      else known.apps.push(app);
    }
  const lines = [...seen].map(([name, { about, fallback, apps }]) => {
    const need = fallback === undefined ? 'required' : fallback === null ? 'optional' : `default ${fallback === '' ? 'empty' : fallback}`;
    return `# ${about} (${apps.join(', ')}; ${need})\n${fallback === undefined ? '' : '# '}${name}=${fallback ?? ''}`;
  });
  return `# Generated from the applications' configuration classes. "npm start" sets all of it by itself.\n\n${lines.join('\n\n')}\n`;
}
