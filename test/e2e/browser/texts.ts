import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

type Catalogue = { readonly [key: string]: string | Catalogue };
const WEB = join(__dirname, '../../../apps/web');

function catalogues(language: Language): ReadonlyMap<string, Catalogue> {
  const features = readdirSync(join(WEB, 'features')).map((name) => [name, `features/${name}/locales`] as const);
  const folders = [['app', 'app/locales'], ['ui', 'ui/locales'], ['codes', 'ui/codes'], ...features] as const;
  return new Map(
    folders
      .map(([name, folder]) => [name, join(WEB, folder, `${language}.json`)] as const)
      .filter(([, file]) => existsSync(file))
      .map(([name, file]) => [name, JSON.parse(readFileSync(file, 'utf8')) as Catalogue]),
  );
}

export type Texts = (key: string, values?: Readonly<Record<string, string>>) => string;

/**
 * What the web application writes in a language, by `namespace:key`: a test names a button by its key and reads the same in both
 * languages. Throws where there is no such text.
 */
export function textsOf(language: Language): Texts {
  const all = catalogues(language);
  return (key, values = {}) => {
    const [namespace, path] = key.split(':') as [string, string];
    let found: string | Catalogue | undefined = all.get(namespace);
    for (const part of path.split('.')) found = typeof found === 'object' ? found[part] : undefined;
    if (typeof found !== 'string') throw new Error(`There is no text ${key} in ${language}`);
    return found.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
  };
}
