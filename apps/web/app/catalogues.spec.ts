import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const WEB = join(__dirname, '..');
/** Names and signs that are the same in Chinese. */
const SAME_IN_BOTH = /^(?:[\d\s{}.,:;·/+%()-]|Counterpart|CSV|XLSX|PDF|Ctrl|Esc|XRP|Solana|Verge|\{\{\w+\}\})*$/;
/** Latin words that Chinese texts have all the same. */
const LATIN = /\{\{\w+\}\}|\b(?:CAS|HS|Verge|Solana|CSV|XLSX|PDF|SMTP|UTC|H[0-3]|Ctrl|Alt|Counterpart|ID|IP|PIN)\b/g;

type Catalogue = { readonly [key: string]: string | Catalogue };

const folderOf = (namespace: string): string =>
  namespace === 'app'
    ? 'app/locales'
    : namespace === 'ui'
      ? 'ui/locales'
      : namespace === 'codes'
        ? 'ui/codes'
        : `features/${namespace}/locales`;
const features = readdirSync(join(WEB, 'features'));
const namespaces = ['app', 'ui', 'codes', ...features];

function flat(catalogue: Catalogue, path: readonly string[] = []): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, key].join('.'), value]] : flat(value, [...path, key]),
  );
}

const read = (namespace: string, language: string): Map<string, string> =>
  new Map(flat(JSON.parse(readFileSync(join(WEB, folderOf(namespace), `${language}.json`), 'utf8')) as Catalogue));

/** Plural forms count as one text: Chinese has one where English has two. */
const bare = (key: string): string => key.replace(/_(?:one|other)$/, '');
const placeholders = (text: string): string => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort().join(' ');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.(?:spec|d)\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** What the code may ask a namespace for: literal keys, and the beginnings of keys that are put together. */
function asked(namespace: string): { readonly keys: ReadonlySet<string>; readonly beginnings: readonly string[] } {
  const own = folderOf(namespace).replace(/\/locales$/, '');
  const texts = sources(WEB)
    .map((path) => ({ path: relative(WEB, path), text: readFileSync(path, 'utf8') }))
    .filter(({ path, text }) => path.startsWith(`${own}/`) || text.includes(`'${namespace}`))
    .map(({ text }) => text);
  const keys = texts.flatMap((text) => [...text.matchAll(/['"]([\w-]+:)?([A-Za-z][\w.-]*)['"]/g)].map(([, , key]) => key ?? ''));
  const beginnings = texts.flatMap((text) => [...text.matchAll(/`(?:[\w-]+:)?([A-Za-z][\w.-]*\.)\$\{/g)].map(([, key]) => key ?? ''));
  return { keys: new Set(keys), beginnings };
}

describe.each(namespaces)('the catalogue %s', (namespace) => {
  const [en, zh] = [read(namespace, 'en'), read(namespace, 'zh-CN')];

  it('has every text in both languages', () => {
    expect([...new Set([...zh.keys()].map(bare))].sort()).toEqual([...new Set([...en.keys()].map(bare))].sort());
    for (const key of en.keys()) if (key.endsWith('_one')) expect([...en.keys()]).toContain(`${bare(key)}_other`);
    for (const key of en.keys()) if (key.endsWith('_other')) expect([...zh.keys()]).toContain(key);
  });

  it('puts the same into the texts of both languages', () => {
    const ofChinese = (key: string): string => placeholders(zh.get(key) ?? zh.get(`${bare(key)}_other`) ?? '');
    // "one row" needs no figure.
    const differing = [...en].filter(([key, text]) => !key.endsWith('_one') && placeholders(text) !== ofChinese(key)).map(([key]) => key);
    expect(differing).toEqual([]);
  });

  it('has no empty text', () => {
    expect([...en, ...zh].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('is Chinese where it says so', () => {
    const isForeign = (text: string): boolean =>
      !SAME_IN_BOTH.test(text) && (!/\p{Script=Han}/u.test(text) || /[A-Za-z]{3,}/.test(text.replace(LATIN, '')));
    const isSign = (text: string): boolean => /^[\p{P}\s]*$/u.test(text.replace(/\{\{\w+\}\}/g, ''));
    expect([...zh].filter(([, text]) => isForeign(text) && !isSign(text))).toEqual([]);
  });

  // Codes are looked up by what the api sends.
  if (namespace === 'codes') return;

  it('has no text that nobody shows', () => {
    const { keys, beginnings } = asked(namespace);
    const isUsed = (key: string): boolean =>
      keys.has(bare(key)) || keys.has(key) || beginnings.some((beginning) => key.startsWith(beginning));
    expect([...en.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });
});
