import { COMMANDS, commandsFor } from './commands';

/** Files of this repository that are loaded by now. */
const loaded = (folder: string): readonly string[] => Object.keys(require.cache).filter((file) => file.includes(`/${folder}/`));

describe('the commands', () => {
  it.each(['setup', 'jobs'])('load neither api nor worker nor a feature for %s', async (name) => {
    const [command, ...others] = await commandsFor(name);
    expect([command!.name(), others]).toEqual([name, []]);
    for (const folder of ['apps/api', 'apps/worker', 'libs/identity', 'libs/exchange', 'libs/referrals'])
      expect(loaded(folder)).toEqual([]);
    expect(loaded('libs/platform')).not.toEqual([]);
  });

  it('load what they need: the generated files need both', async () => {
    await commandsFor('generate');
    expect(loaded('apps/api')).not.toEqual([]);
    expect(loaded('apps/worker')).not.toEqual([]);
  });

  it.each([undefined, '--help', 'toString', 'unknown'])('are all named where %p is none of them', async (name) => {
    expect((await commandsFor(name)).map((command) => command.name())).toEqual(Object.keys(COMMANDS));
  });

  it('have the names that they are asked for by', async () => {
    for (const [name, load] of Object.entries(COMMANDS)) expect((await load()).name()).toBe(name);
  });
});
