import { defineEvent, systemActor, uuidv7 } from '@counterpart/kernel';
import type { UnitOfWork } from '@counterpart/platform/database';
import { defineJob, type Outbox } from '@counterpart/platform/queue';
import { jobsCommand } from '../../apps/cli/commands/jobs';
import { QueueDatabase } from './queue-database';

const boxSent = defineEvent('box.sent', 'A box was sent.', { outbox: true });
const open = defineJob({ name: 'boxes.open', on: boxSent, about: 'Opens a box.' });

/** `counterpart jobs`, on a database of its own. */
describe('the command for jobs', () => {
  const database = new QueueDatabase();
  let uow: UnitOfWork;
  let outbox: Outbox;
  let said: string[];
  const given = process.env['SIDE_DATABASE_URLS'];

  beforeAll(async () => {
    ({ uow, outbox } = await database.create());
    process.env['SIDE_DATABASE_URLS'] = [...database.sides].map(([side, url]) => `${side}=${url}`).join(' ');
  });
  afterAll(async () => {
    if (given === undefined) delete process.env['SIDE_DATABASE_URLS'];
    else process.env['SIDE_DATABASE_URLS'] = given;
    await database.drop();
  });
  beforeEach(async () => {
    said = [];
    jest.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
    await database.query('delete from outbox');
  });
  afterEach(() => jest.restoreAllMocks());

  const run = async (...args: readonly string[]): Promise<string> => {
    said = [];
    const command = jobsCommand();
    for (const one of [command, ...command.commands]) one.exitOverride().configureOutput({ writeErr: () => undefined });
    await command.parseAsync([...args], { from: 'user' });
    return said.join('\n');
  };

  /** A job of the side that has failed so often. */
  async function failed(side: string, times: number): Promise<string> {
    const id = uuidv7();
    await uow.run(systemActor('delivery', side, uuidv7()), (tx) => tx.record(boxSent(id, {})));
    const [row] = await database.query<{ event_id: string }>('select event_id from outbox where object_id = $1', [id]);
    const key = { eventId: row!.event_id, job: open.name };
    for (let attempt = 1; attempt <= times; attempt += 1)
      await outbox.fail((await outbox.find(side, key))!, attempt, { code: 'box.locked', patient: false });
    return key.eventId;
  }
  const counts = async (side: string) => {
    const { waiting, retrying, dead } = await outbox.counts(side);
    return { waiting, retrying, dead };
  };

  it('shows how the jobs of each side stand, and the dead ones with their type, id, attempts and error', async () => {
    const [dead] = [await failed('us', 12), await failed('us', 0), await failed('us', 2), await failed('cn', 0)];
    const text = await run();
    expect(text).toMatch(/^side +waiting +retrying +dead +oldest$/m);
    expect(text).toMatch(/^us +1 +1 +1 +\d{4}-\d\d-\d\dT/m);
    expect(text).toMatch(/^cn +1 +0 +0 +\d{4}-/m);
    expect(text).toMatch(new RegExp(`Dead jobs of us:[^]*^box.sent +boxes.open +${dead} +12 +box.locked +\\d{4}-`, 'm'));
    expect(text).not.toContain('Dead jobs of cn');
    expect(text.match(/box\.sent/g)).toHaveLength(1);
  });

  it('shows one side alone where it is asked to, and knows no other', async () => {
    await failed('us', 12);
    expect(await run('--side', 'cn')).not.toMatch(/us/);
    await expect(run('--side', 'xx')).rejects.toThrow('"xx" is none of the sides us, cn');
  });

  it('makes the dead jobs of every side due again', async () => {
    await Promise.all([failed('us', 12), failed('cn', 12), failed('cn', 3)]);
    expect(await run('revive')).toBe('2 jobs are due again.');
    expect([await counts('us'), await counts('cn')]).toEqual([
      { waiting: 1, retrying: 0, dead: 0 },
      { waiting: 1, retrying: 1, dead: 0 },
    ]);
    expect(await run('revive')).toBe('0 jobs are due again.');
  });

  it('makes those named due again, and says which of them are not dead', async () => {
    const [first, second, third] = [await failed('us', 12), await failed('us', 12), await failed('cn', 12)];
    expect(await run('revive', first, third)).toBe('2 jobs are due again.');
    await expect(run('revive', first, second)).rejects.toThrow(`no dead job of ${first}`);
    expect(said).toEqual(['One job is due again.']);
    expect([await counts('us'), await counts('cn')]).toEqual([
      { waiting: 2, retrying: 0, dead: 0 },
      { waiting: 1, retrying: 0, dead: 0 },
    ]);
  });

  it('touches one side alone where it is asked to', async () => {
    await Promise.all([failed('us', 12), failed('cn', 12)]);
    expect(await run('revive', '--side', 'us')).toBe('One job is due again.');
    expect((await counts('cn')).dead).toBe(1);
  });

  it('refuses what is no id before it does anything', async () => {
    const dead = await failed('us', 12);
    await expect(run('revive', dead, 'everything')).rejects.toThrow('It is no id of an event.');
    expect((await counts('us')).dead).toBe(1);
  });
});
