import type { Command } from 'commander';

/**
 * The commands, each loaded when it is asked for: what sets an installation up starts in a moment, and does not need what the api and
 * the worker are made of.
 */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  setup: async () => (await import('./commands/setup')).setupCommand(),
  seed: async () => (await import('./commands/seed')).seedCommand(),
  generate: async () => (await import('./commands/generate')).generateCommand(),
  demo: async () => (await import('./commands/demo')).demoCommand(),
  jobs: async () => (await import('./commands/jobs')).jobsCommand(),
};

/** The command of that name alone; all of them where none has it, so that a help or a refusal can name them. */
export function commandsFor(name: string | undefined): Promise<readonly Command[]> {
  const loaded = name !== undefined && Object.hasOwn(COMMANDS, name) ? [COMMANDS[name]!] : Object.values(COMMANDS);
  return Promise.all(loaded.map((load) => load()));
}
