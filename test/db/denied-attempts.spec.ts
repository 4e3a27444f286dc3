import { DeniedAttempts } from '@counterpart/identity/denied-attempts';
import { uuidv7 } from '@counterpart/kernel';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';

const MINUTE = 60_000;

interface Recorded {
  readonly rule: string;
  readonly actor: string;
  readonly again: number;
}

/** Attempts that are refused, as often as anyone likes to try. */
describe('a denied attempt', () => {
  let system: TestSystem;
  const object = uuidv7();
  beforeAll(async () => {
    system = await openTestDatabase();
  });
  afterAll(() => system.close());
  // A test begins with a minute, so that none ends in the midst of it.
  beforeEach(() => system.clock.advance(MINUTE - (system.clock.now().getTime() % MINUTE)));

  const attempt = async (login: string, rule: string, on = object): Promise<void> =>
    system.get(DeniedAttempts).record(await system.person(login), rule, on);
  const recorded = (on = object): Promise<Recorded[]> =>
    asAdmin(async (client) => {
      const sql = `select e.facts->>'rule' as rule, u.login as actor, coalesce(r.times, 0) as again
        from event e left join denied_repeat r on r.agency_id = e.agency_id and r.event_id = e.id
        join app_user u on u.agency_id = e.agency_id and u.id = e.actor_user_id
       where e.type = 'access.denied' and e.object_id = $1 order by e.at, e.id`;
      return (await client.query<Recorded>(sql, [on])).rows;
    }, system.database);

  it('is recorded once a minute however often it is made, also at once, and the rest are counted', async () => {
    await Promise.all(Array.from({ length: 40 }, () => attempt('liaison1@DEA', 'message.release')));
    for (let i = 0; i < 10; i += 1) await attempt('liaison1@DEA', 'message.release');
    expect(await recorded()).toEqual([{ rule: 'message.release', actor: 'liaison1@DEA', again: 49 }]);
  });

  it('is recorded again in the next minute', async () => {
    await attempt('liaison1@DEA', 'message.release');
    await attempt('liaison1@DEA', 'message.release');
    expect((await recorded()).map(({ again }) => again)).toEqual([49, 1]);
  });

  it('is recorded by itself where person, rule or object is another', async () => {
    const other = uuidv7();
    await attempt('liaison1@DEA', 'message.return', other);
    await attempt('liaison1@DEA', 'message.release', other);
    await attempt('supervisor1@DEA', 'message.release', other);
    await attempt('liaison1@CBP', 'message.release', other);
    const actors = (await recorded(other)).map(({ rule, actor, again }) => `${actor} ${rule} ${again}`);
    expect(actors).toEqual([
      'liaison1@DEA message.return 0',
      'liaison1@DEA message.release 0',
      'supervisor1@DEA message.release 0',
      'liaison1@CBP message.release 0',
    ]);
  });
});
