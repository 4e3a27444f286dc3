import 'reflect-metadata';
import { Command } from 'commander';
import { commandsFor } from './commands';

async function main(): Promise<void> {
  const program = new Command('counterpart').description('Sets up, seeds and runs checks on an installation of Counterpart');
  for (const command of await commandsFor(process.argv[2])) program.addCommand(command);
  await program.parseAsync();
}

main().catch((error: Error) => {
  console.error(`counterpart: ${error.message}`);
  process.exitCode = 1;
});
