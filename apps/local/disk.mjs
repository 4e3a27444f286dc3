import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from './failure.mjs';

const MEBIBYTE = 1024 * 1024;

/** Refuses to begin what would fill the disk half-way. */
export function requireSpace(folder, mebibytes, purpose) {
  let existing = folder;
  while (!existsSync(existing)) existing = dirname(existing);
  const { bavail, bsize } = statfsSync(existing);
  const free = Math.floor((bavail * bsize) / MEBIBYTE);
  if (free < mebibytes)
    throw new Failure(`The disk is too full: ${purpose} needs ${mebibytes} MB free at ${folder}, there are ${free} MB.`);
}
