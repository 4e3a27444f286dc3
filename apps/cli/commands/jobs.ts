import { parseUrlMap } from '@counterpart/platform/config';
import { DatabaseModule } from '@counterpart/platform/database';
import { type DeadJob, Outbox } from '@counterpart/platform/queue';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Command, InvalidArgumentError } from 'commander';
import { inColumns } from '../demo/columns';
import { readRuntime } from '../runtime';

interface Options {
  readonly runtime: string;
  readonly side?: string;
}

/** More than anyone reads; how many there are beyond it is said. */
const MOST_SHOWN = 200;

/** Shows how the jobs of each side stand and which are dead, and makes dead ones due again. */
export const jobsCommand = (): Command => {
  const jobs = withOptions(new Command('jobs').description('show how the jobs of each side stand, and those that are dead'));
  jobs.action((options: Options) => withOutbox(options, show));
  const revive = withOptions(new Command('revive').description('make dead jobs due again: all of them, or those of the events given'));
  revive.argument('[id...]', 'event ids, as the list shows them', eachId);
  // Options that both know are read by the first of them.
  revive.action((ids: readonly string[] | undefined) =>
    withOutbox(revive.optsWithGlobals<Options>(), (outbox, sides) => reviveOn(outbox, sides, ids ?? [])),
  );
  return jobs.addCommand(revive);
};

const withOptions = (command: Command): Command =>
  command.option('--side <side>', 'that side alone').option('--runtime <file>', 'the connections that setup made', '.local/runtime.json');

async function show(outbox: Outbox, sides: readonly string[]): Promise<void> {
  const counts = await Promise.all(sides.map((side) => outbox.counts(side)));
  const rows = counts.map(({ waiting, retrying, dead, oldest }, i) => [sides[i]!, ...[waiting, retrying, dead].map(String), oldest ?? '-']);
  console.log(inColumns(['side', 'waiting', 'retrying', 'dead', 'oldest'], rows));
  for (const [i, side] of sides.entries()) {
    const dead = await outbox.dead(side, MOST_SHOWN);
    if (dead.length === 0) continue;
    console.log(`\nDead jobs of ${side}:\n\n${inColumns(['type', 'job', 'id', 'attempts', 'error', 'since'], dead.map(lineOf))}`);
    const more = counts[i]!.dead - dead.length;
    if (more > 0) console.log(`... and ${more} more`);
  }
}

const lineOf = ({ type, job, eventId, attempts, error, since }: DeadJob): readonly string[] => [
  type,
  job,
  eventId,
  String(attempts),
  error,
  since,
];

async function reviveOn(outbox: Outbox, sides: readonly string[], ids: readonly string[]): Promise<void> {
  const revived = (await Promise.all(sides.map((side) => outbox.revive(side, ids.length === 0 ? undefined : ids)))).flat();
  console.log(revived.length === 1 ? 'One job is due again.' : `${revived.length} jobs are due again.`);
  const missing = ids.filter((id) => revived.every(({ eventId }) => eventId !== id));
  if (missing.length > 0) throw new Error(`no dead job of ${missing.join(', ')}`);
}

/** Works on the outboxes of the sides whose connections this installation, or the environment, has. */
async function withOutbox({ runtime, side }: Options, work: (outbox: Outbox, sides: readonly string[]) => Promise<void>): Promise<void> {
  const given = process.env['SIDE_DATABASE_URLS'];
  const known = given === undefined ? new Map(Object.entries(readRuntime(runtime).sideDatabaseUrls)) : parseUrlMap(given);
  const sides = new Map([...known].filter(([one]) => side === undefined || one === side));
  if (sides.size === 0) throw new Error(`"${side}" is none of the sides ${[...known.keys()].join(', ')}`);

  // Jobs are no header that a secretariat reads: its login is not used.
  @Module({
    imports: [DatabaseModule.forRoot({ sides, secretariats: sides, entities: [], poolSize: 1 })],
    providers: [Outbox],
  })
  class Jobs {}
  const app = await NestFactory.createApplicationContext(Jobs, { logger: ['error', 'warn'], abortOnError: false });
  try {
    await work(app.get(Outbox), [...sides.keys()]);
  } finally {
    await app.close();
  }
}

/** Commander gives the arguments one by one, each with those before it. */
function eachId(text: string, before: readonly string[] = []): readonly string[] {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) throw new InvalidArgumentError('It is no id of an event.');
  return [...before, text.toLowerCase()];
}
