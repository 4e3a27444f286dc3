import 'reflect-metadata';
import { Command } from 'commander';
import { demoCommand } from './commands/demo';
import { generateCommand } from './commands/generate';
import { seedCommand } from './commands/seed';
import { setupCommand } from './commands/setup';

const program = new Command('counterpart').description('Sets up, seeds and runs checks on an installation of Counterpart');
program.addCommand(setupCommand());
program.addCommand(seedCommand());
program.addCommand(generateCommand());
program.addCommand(demoCommand());

program.parseAsync().catch((error: Error) => {
  console.error(`counterpart: ${error.message}`);
  process.exitCode = 1;
});
