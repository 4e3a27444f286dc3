import { local } from './folders.mjs';
import { interruption } from './interruption.mjs';

/** A failure the person at the keyboard can act on: its message is printed without a stack. */
export class Failure extends Error {
  name = 'Failure';
}

const byCode = {
  ENOSPC: (error) =>
    `The disk is full${error.path ? ` (${error.path})` : ''}. Free some space and run the command again; nothing needs repair.`,
  EDQUOT: () => 'Your disk quota is used up. Free some space and run the command again; nothing needs repair.',
  EROFS: (error) => `The disk is read-only${error.path ? ` (${error.path})` : ''}.`,
  EACCES: (error) =>
    `No permission for ${error.path ?? 'a file of the project'}. Was ${local} made by another user (root)? Run as that user, or remove the folder.`,
};
byCode.EPERM = byCode.EACCES;

/** The text to show for an error: one plain line where the cause is known, the stack where it is not. */
export function explain(error) {
  if (error instanceof Failure) return error.message;
  const known = byCode[error?.code];
  if (known && error.syscall) return known(error);
  return error?.stack ?? String(error);
}

/**
 * Runs a command's body. A failure ends the process with its explanation and exit code 1. An interruption is no failure: what
 * broke because of it is not reported.
 */
export async function command(body, { codeWhenInterrupted = 130 } = {}) {
  try {
    await body();
  } catch (error) {
    if (!interruption.aborted) process.stderr.write(`\n${explain(error)}\n`);
    process.exitCode = 1;
  }
  if (interruption.aborted) process.exitCode = codeWhenInterrupted;
}
