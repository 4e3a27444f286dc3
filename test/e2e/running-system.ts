import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const CLI = join(ROOT, 'dist/apps/cli/main.js');

export interface RunningSystem {
  readonly url: string;
  /** File with the logins of its demonstration. */
  readonly logins: string;
  /** Ends api, worker and database; returns when nothing of it is left. */
  stop(): Promise<void>;
}

/** Starts the real api and worker, as processes, on a database of their own with the demonstration in it. */
export async function startRunningSystem(): Promise<RunningSystem> {
  const child = fork(join(__dirname, 'run-system.mjs'), { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], execArgv: [] });
  const said = outputOf(child);
  const ready = once(child, 'message').then(([message]) => message as Pick<RunningSystem, 'url' | 'logins'>);
  const failed = once(child, 'exit').then(() => Promise.reject(new Error(`The system did not start:\n${said()}`)));
  const ended = once(child, 'exit');
  const system = await Promise.race([ready, failed]);
  failed.catch(() => undefined);
  return {
    ...system,
    stop: async () => {
      child.disconnect();
      await ended;
    },
  };
}

/** Runs a command of the compiled command line and returns what it printed. */
export async function runCli(args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  const child = spawn(process.execPath, ['--enable-source-maps', CLI, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = outputOf(child);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? -1, output: said() };
}

function outputOf(child: ChildProcess): () => string {
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}
