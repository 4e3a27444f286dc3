import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const hasProc = existsSync('/proc/self/stat');

function ps(pid, column) {
  try {
    return execFileSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The fields of /proc/PID/stat after the name, which may itself hold spaces and brackets. */
function stat(pid) {
  const text = read(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** Whether a process runs. A zombie does not: where process 1 reaps nothing, the dead stay in the table. */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return hasProc ? stat(pid)[0] !== 'Z' : !ps(pid, 'stat').startsWith('Z');
}

/** When a process began, in whatever unit the system has: tells a process from a later one that got the same number. */
export function birthOf(pid) {
  return hasProc ? (stat(pid)[19] ?? '') : ps(pid, 'lstart');
}

/** The command line of a process, or an empty text. */
export function commandLineOf(pid) {
  return hasProc ? read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim() : ps(pid, 'command');
}

/** A process as it can be kept in a file and recognised later. */
export function identify(pid) {
  return { pid, birth: birthOf(pid) };
}

/** Whether the very process that was kept still runs. */
export function stillRuns(kept) {
  return Boolean(kept) && isAlive(kept.pid) && birthOf(kept.pid) === kept.birth;
}

/** Waits until a process is gone; false when it is not within the time. */
export async function isGone(pid, milliseconds) {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

/** Sends a signal; a process that is already gone is no error. */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
