import { type JobKey, textOf } from '@counterpart/platform/queue/job-key';
import { openWorker, type QueueConfig } from '@counterpart/platform/queue/queue-backend';

/** A worker that takes one job, says so and never ends it; whoever started it kills it, and it does not outlive that one. */
const [name, config] = process.argv.slice(2);
if (!name || !config) throw new Error('Usage: queue-victim <queue> <config as JSON>');

process.stdin.resume().once('end', () => process.exit());

const never = (key: JobKey): Promise<void> => {
  process.stdout.write(`${textOf(key)}\n`);
  return new Promise(() => undefined);
};
void openWorker(JSON.parse(config) as QueueConfig, name, never, { concurrency: 1, report: () => undefined, abandoned: () => undefined });
