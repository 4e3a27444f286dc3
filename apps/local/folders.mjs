import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root: everything the runner makes stays below it, except the database of a run as root (see postgres-home.mjs). */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What a run leaves behind and Git ignores: state, passwords, logs, the database. */
export const local = join(root, '.local');

/** Compiled code, a mirror of the tree. */
export const dist = join(root, 'dist');
