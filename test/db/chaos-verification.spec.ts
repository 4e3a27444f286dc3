import { Messages } from '@counterpart/exchange';
import { NewReferralsService } from '@counterpart/referrals';
import type { Acknowledged, Journal, Promised } from '../chaos/journal';
import { PLANTINGS } from '../chaos/plantings';
import { Random } from '../chaos/random';
import { planStrikes, TARGETS } from '../chaos/strikes';
import { CHECKS, verify } from '../chaos/verification/verify';
import { CaseStory } from './case-story';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { ReferralStory, request } from './referral-story';
import { inChinese, TranslationStory } from './translation-story';

/** Checks of what clients were told, which are no single question to the database. */
const OF_THE_JOURNAL = [
  'an acknowledged write is there',
  'an acknowledged act is recorded',
  'an act is recorded no more often than it was asked for',
];

let system: TestSystem;
const acknowledged: Acknowledged[] = [];
const journal = (): Pick<Journal, 'acknowledged' | 'unclear'> => ({ acknowledged, unclear: [] });
const note = (login: string, route: string, pathIds: readonly string[], promised: Promised, key: string | null = null): void =>
  void acknowledged.push({ at: 0, login, route, pathIds, key, promised });

beforeAll(async () => {
  system = await openTestDatabase();
  await tellCase();
  await tellReferral();
});
afterAll(() => system.close());

async function tellCase(): Promise<void> {
  const story = new CaseStory(system);
  const proposed = await story.openCase('liaison1@DEA', ['NNCC'], { ownReference: 'CHAOS-1' });
  note('liaison1@DEA', 'POST /cases', [], proposed);
}

/** A referral that is translated, crosses, is acknowledged and assigned. */
async function tellReferral(): Promise<void> {
  const story = new ReferralStory(system);
  const [officer, releaser] = [await story.person('liaison1@DEA'), await story.person('supervisor2@DEA')];
  const route = { deskId: officer.deskIds[0]!, to: { agency: 'NNCC', desk: 'NNCC-PREC' }, caseId: null };
  const draft = request({ language: 'en', title: 'A fictional parcel', text: 'It weighs 3 kg.' });
  const key = { key: 'chaos-1', route: 'POST /referrals', hash: Buffer.alloc(32) };
  const drafted = await system.get(NewReferralsService).create(officer, route, { draft, ownReference: 'CHAOS-1' }, key);
  note('liaison1@DEA', 'POST /referrals', [], drafted, key.key);
  const { id } = drafted;
  const submitted = await story.drafts.submit(officer, id, drafted.version);
  note('liaison1@DEA', 'POST /referrals/:id/submit', [id], submitted);
  await system.runJobs();
  await new TranslationStory(system).complete(submitted.message.id, inChinese);
  const ready = (await story.shown('liaison1@DEA', id)).messages[0]!;
  const { version, state } = await system.get(Messages).release(releaser, ready.id, ready.version!);
  note('supervisor2@DEA', 'POST /messages/:id/release', [ready.id], { id: ready.id, version, state });
  await system.runJobs();
  const supervisor = await story.person('supervisor1@NNCC');
  const taken = await story.receiving.acknowledge(supervisor, id, (await story.shown('supervisor1@NNCC', id)).version);
  note('supervisor1@NNCC', 'POST /referrals/:id/acknowledge', [id], { id, version: taken.version, state: taken.state });
  await system.runJobs();
}

/** What is found once the statement has run; nothing of it stays. */
const foundAfter = (sql: string): Promise<ReadonlySet<string>> =>
  asAdmin(async (client) => {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    const { rowCount } = await client.query(sql);
    expect(rowCount).toBeGreaterThan(0);
    const found = await verify(client, journal());
    await client.query('rollback');
    return new Set(found.map(({ check }) => check));
  }, system.database);

describe('the verification of a run', () => {
  it('finds nothing wrong where nothing is', async () =>
    expect(await asAdmin((client) => verify(client, journal()), system.database)).toEqual([]));

  it('has every check tried below', () =>
    expect(Object.keys(PLANTINGS).sort()).toEqual([...CHECKS.map(({ name }) => name), ...OF_THE_JOURNAL].sort()));

  it.each(Object.entries(PLANTINGS))('sees that not %s', async (check, sql) => expect(await foundAfter(sql)).toContain(check));

  it('finds a version that two writes were promised', async () => {
    const twice = { acknowledged: [...acknowledged, { ...acknowledged.at(-1)! }], unclear: [] };
    const found = await asAdmin((client) => verify(client, twice), system.database);
    expect(found.map(({ check }) => check)).toEqual(['a version is acknowledged once', 'an acknowledged act is recorded']);
  });

  it('takes a replayed answer for the same promise', async () => {
    const replayed = { acknowledged: [...acknowledged, { ...acknowledged.find(({ key }) => key !== null)! }], unclear: [] };
    expect(await asAdmin((client) => verify(client, replayed), system.database)).toEqual([]);
  });

  it('permits what was asked for without an answer to have been done', async () => {
    const last = acknowledged.at(-1)!;
    const sql = PLANTINGS['an act is recorded no more often than it was asked for']!;
    const found = await asAdmin(async (client) => {
      await client.query('begin');
      await client.query(sql);
      const violations = await verify(client, { acknowledged, unclear: [last] });
      await client.query('rollback');
      return violations;
    }, system.database);
    expect(found).toEqual([]);
  });
});

describe('the plan of a run', () => {
  it('kills as often as asked for, each target about a third, and the same for the same seed', () => {
    const [one, same, other] = [7, 7, 8].map((seed) => planStrikes(new Random(seed), 30));
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
    const killed = one!.flatMap(({ targets }) => targets);
    expect(TARGETS.map((target) => killed.filter((each) => each === target).length)).toEqual([10, 10, 10]);
    expect(one!.some(({ targets }) => targets.length === 2)).toBe(true);
  });
});
