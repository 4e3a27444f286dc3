import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { demonstrate } from '../demo/demonstrate';
import { lineOf, tableOf } from '../demo/report';

interface Options {
  readonly url: string;
  readonly logins: string;
  readonly input: string;
  readonly json?: string;
  readonly patience: number;
}

/** Shows the main job on a running system; exit code 1 where anything differs from what its story expects. */
export const demoCommand = (): Command =>
  new Command('demo')
    .description('show the main job on a running system: leads from a file, as referrals between both sides')
    .requiredOption('--url <url>', 'address of the system')
    .option('--logins <file>', 'logins of the demonstration', '.local/demo-logins.json')
    .option('--input <file>', 'CSV file of leads (docs/leads-file.md)', join(__dirname, '../data/leads.csv'))
    .option('--json <file>', 'where the figures are written as JSON')
    .option('--patience <seconds>', 'how long to wait for anything', seconds, 120)
    .action(async ({ url, logins, input, json, patience }: Options) => {
      const outcome = await demonstrate({ url, logins, input, patienceMs: patience * 1000 }, process.stdout);
      if (json !== undefined) {
        mkdirSync(dirname(json), { recursive: true });
        writeFileSync(json, `${JSON.stringify(outcome, null, 2)}\n`);
      }
      const { pairs, total, strangers, differences } = outcome;
      console.log(`\n${tableOf(pairs, total)}\n`);
      if (strangers > 0)
        console.log(`Others exchanged ${strangers} referrals meanwhile: the system's own figures hold them and were not compared.`);
      if (differences.length > 0) console.log(`Not as expected:\n${differences.map((difference) => `- ${difference}`).join('\n')}\n`);
      console.log(lineOf(total));
      if (differences.length > 0) process.exitCode = 1;
    });

function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('It is a number of seconds.');
  return value;
}
