import { type Actor, defineEvent, systemActor, uuidv7 } from '@counterpart/kernel';
import { Databases, Reads, UnitOfWork } from '@counterpart/platform/database';
import { User } from '@counterpart/identity';
import { pipeline } from '@counterpart/platform/database/pipeline';
import { DEMO_AGENCIES } from '../../apps/cli/demo/agencies';
import { openTestDatabase, type TestSystem } from './harness';

const [DEA, CBP] = DEMO_AGENCIES as [(typeof DEMO_AGENCIES)[number], (typeof DEMO_AGENCIES)[number]];
const somethingHappened = defineEvent<{ n: number }>('test.happened', 'For a test.');

const CONTEXT = `select json_build_array(coalesce(app.agency_id()::text, ''), coalesce(app.principal(), ''))::text`;

describe('reads in one round trip', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await openTestDatabase();
  });
  afterAll(() => system.close());

  const actorOf = (agency: { side: string; id: string }): Actor => systemActor('clock', agency.side, agency.id);

  /** One connection, so that whatever one request leaves behind the next would find. */
  async function onOneConnection<T>(
    work: (send: (...statements: [string, unknown[]][]) => Promise<readonly { rows: (string | null)[][] }[]>) => Promise<T>,
  ): Promise<T> {
    const client = await system.get(Databases).connect({ side: 'us' });
    try {
      return await work((...statements) =>
        pipeline(
          client,
          statements.map(([sql, values]) => ({ sql, values })),
        ),
      );
    } finally {
      client.release();
    }
  }

  it('have the context of their own request and leave none', () =>
    onOneConnection(async (send) => {
      const inside = await send(['select app.enter($1, $2, $3, $4)', [DEA.id, '', '', 'clock']], [CONTEXT, []]);
      expect(JSON.parse(inside[1]!.rows[0]![0]!)).toEqual([DEA.id, 'clock']);
      const after = await send([CONTEXT, []]);
      expect(JSON.parse(after[0]!.rows[0]![0]!)).toEqual(['', '']);
    }));

  it.each([
    ['when it runs', 'select 1 / $1::int', [0], '22012'],
    ['when it is planned', 'select no_such_column from app_user', [], '42703'],
    ['when its value does not fit', 'select $1::uuid', ['no uuid'], '22P02'],
  ])('leave no context and no half of their work when a statement fails %s', (_, sql, values, code) =>
    onOneConnection(async (send) => {
      const event = [
        'insert into event (agency_id, side_id, id, type, object_id, at, facts, leaf) values ($1, $2, $3, $4, $3, now(), $5, $6)',
        [DEA.id, 'us', uuidv7(), 'test.half', '{}', Buffer.from('x')],
      ] as [string, unknown[]];
      await expect(send(['select app.enter($1, $2, $3, $4)', [DEA.id, '', '', 'clock']], event, [sql, values])).rejects.toMatchObject({
        code,
      });
      const after = await send([CONTEXT, []]);
      expect(JSON.parse(after[0]!.rows[0]![0]!)).toEqual(['', '']);
      const kept = await send(
        ['select app.enter($1, $2, $3, $4)', [DEA.id, '', '', 'clock']],
        [`select count(*) from event where type = 'test.half'`, []],
      );
      expect(kept[1]!.rows[0]![0]).toBe('0');
    }),
  );

  it('can send a statement again after one beside it failed to be planned', () =>
    onOneConnection(async (send) => {
      await expect(send(['select 41 + 1', []], ['select broken from nowhere', []], ['select 43 + 1', []])).rejects.toMatchObject({
        code: '42P01',
      });
      const outcomes = await send(['select 41 + 1', []], ['select 43 + 1', []]);
      expect(outcomes.map(({ rows }) => rows[0]![0])).toEqual(['42', '44']);
    }));

  it('send nothing when a value cannot be sent', () =>
    onOneConnection(async (send) => {
      const circular: Record<string, unknown> = {};
      circular['self'] = circular;
      await expect(send(['select 1', []], ['select $1::jsonb', [circular]])).rejects.toThrow(TypeError);
      expect((await send(['select 2', []]))[0]!.rows[0]![0]).toBe('2');
    }));

  it('mix up nothing in ten thousand requests on one connection', async () => {
    const reads = system.get(Reads);
    const pool = system.get(Databases).of('us').pool;
    const max = pool.options.max;
    pool.options.max = 1;
    try {
      for (let batch = 0; batch < 20; batch++)
        await Promise.all(
          Array.from({ length: 500 }, async (_, i) => {
            const agency = i % 2 === 0 ? DEA : CBP;
            if (i % 17 === 0)
              return expect(reads.json(actorOf(agency), 'select 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' });
            const text = await reads.json(actorOf(agency), 'select json_build_array(app.agency_id(), app.principal(), $1::int)::text', [i]);
            expect(JSON.parse(text!)).toEqual([agency.id, 'clock', i]);
          }),
        );
    } finally {
      pool.options.max = max;
    }
  });
});

describe('the unit of work', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await openTestDatabase();
  });
  afterAll(() => system.close());

  const actor = systemActor('setup', 'us', DEA.id);
  const events = () => system.get(Reads).json(actor, `select count(*)::text from event where type = 'test.happened'`, []);

  it('undoes everything when the work throws', async () => {
    const before = await events();
    await expect(
      system.get(UnitOfWork).run(actor, async (tx) => {
        tx.record(somethingHappened(DEA.id, { n: 1 }));
        await tx.flush();
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await events()).toBe(before);
  });

  it('undoes what it had sent when the last of it fails', async () => {
    const before = await events();
    await expect(
      system.get(UnitOfWork).run(actor, (tx) => {
        tx.record(somethingHappened(DEA.id, { n: 2 }));
        tx.execute('select 1 / $1::int', [0]);
      }),
    ).rejects.toMatchObject({ code: '22012' });
    expect(await events()).toBe(before);
  });

  it('does not write what it had read as the context of another agency', async () => {
    const { userId } = await system.person('liaison1@CBP');
    await expect(system.get(UnitOfWork).run(actor, (tx) => tx.lock(User, userId))).rejects.toMatchObject({
      kind: 'not-found',
      code: 'user.not-found',
    });
  });

  it('refuses a change of a row that has changed meanwhile, with everything else in the same transaction', async () => {
    const before = await events();
    const { userId } = await system.person('analyst@DEA');
    const work = system.get(UnitOfWork).run(actor, async (tx) => {
      const user = await tx.lock(User, userId);
      user.version -= 1;
      user.name = 'Someone else';
      tx.record(somethingHappened(DEA.id, { n: 3 }));
      tx.save(user);
    });
    await expect(work).rejects.toMatchObject({ kind: 'stale' });
    expect(await events()).toBe(before);
  });

  it('commits to content that the record does not hold', async () => {
    await system.get(UnitOfWork).run(actor, (tx) => tx.record(somethingHappened(DEA.id, { n: 4 }, { secret: 'the canary sings' })));
    const text = await system
      .get(Reads)
      .json(
        actor,
        `select json_agg(json_build_array(facts, convert_from(leaf, 'UTF8'), octet_length(salt)))::text from event where type = 'test.happened'`,
        [],
      );
    expect(text).toMatch(/"commitment\\":\\"[A-Za-z0-9_-]{43}\\"/);
    expect(text).not.toContain('canary');
  });
});
