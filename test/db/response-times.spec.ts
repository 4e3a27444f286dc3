import type { Person } from '@counterpart/kernel';
import { ClocksQueries, type ResponseClock, StatisticsQueries } from '@counterpart/response-times';
import { summarise, type Summary } from '@counterpart/response-times/domain/summary';
import { openTestDatabase, type TestSystem } from './harness';
import { codeOf, ReferralStory, request, written } from './referral-story';

interface Figures {
  readonly referrals: number;
  readonly judged: number;
  readonly answered: number;
  readonly refused: number;
  readonly withdrawn: number;
  readonly open: number;
  readonly overdue: number;
  readonly inTime: number;
  readonly shareInTime: number | null;
  readonly net: { readonly medianSeconds: number | null; readonly p90Seconds: number | null };
  readonly gross: { readonly medianSeconds: number | null; readonly p90Seconds: number | null };
  readonly meanStageSeconds: Readonly<Record<string, number | null>>;
  readonly openByAge: Readonly<Record<string, number>>;
  readonly oldestOpen: { readonly id: string } | null;
}
interface Statistics {
  readonly total: Figures | null;
  readonly groups: readonly { readonly key: Readonly<Record<string, string>>; readonly figures: Figures }[];
}

const HOUR = 3_600_000;
let system: TestSystem;
let story: ReferralStory;
const sent: string[] = [];

const version = async (login: string, id: string): Promise<number> => (await story.shown(login, id)).version;

async function answer(id: string): Promise<void> {
  const items = [1, 2].map((no) => ({ no, ground: null, text: null }));
  await story.say('liaison1@NNCC', id, (person, seen) =>
    story.messages.answer(person, { id, version: seen }, written('Done.', { items }), true),
  );
}

/** Twelve referrals of two agencies: answered after more and more time, one late, one refused, one withdrawn, one open; and a drill. */
beforeAll(async () => {
  system = await openTestDatabase();
  story = new ReferralStory(system);
  for (let i = 0; i < 10; i += 1) {
    const id = await story.send(i % 2 === 0 ? 'liaison1@DEA' : 'liaison1@CBP');
    sent.push(id);
    await story.take('NNCC', id);
    system.clock.advance(i === 9 ? 200 * HOUR : i * HOUR);
    await answer(id);
  }
  const withdrawn = await story.send('liaison1@DEA');
  await story.notices.withdraw(await story.person('liaison1@DEA'), withdrawn, await version('liaison1@DEA', withdrawn));
  const open = await story.send('liaison1@DEA', request({ deadline: { class: 'URGENT_DIRECT', ground: 'G2', agreedDate: null } }));
  await story.send('liaison1@DEA', request({ exercise: true }));
  await system.runJobs();
  system.clock.advance(9 * HOUR);
  sent.push(withdrawn, open);
}, 120_000);
afterAll(() => system.close());

const filter = (change = {}) => ({
  from: '2020-01-01T00:00:00Z',
  to: '2100-01-01T00:00:00Z',
  kind: null,
  class: null,
  crimeType: null,
  requester: null,
  receiver: null,
  ...change,
});
const figures = async (person: Person, change = {}, by: 'pair' | 'class' | 'month' = 'pair'): Promise<Statistics> =>
  JSON.parse(await system.get(StatisticsQueries).figures(person, filter(change), by)) as Statistics;

/** The same figures, made from each referral's clock by the pure calculation. */
async function expected(person: Person): Promise<Summary> {
  const clocks = await Promise.all(
    sent.map(async (id) => ({ id, key: '', exercise: false, clock: (await system.get(ClocksQueries).one(person, id))! })),
  );
  return summarise(clocks, system.clock.now());
}

const toSeconds = (ms: number | null): number | null => (ms === null ? null : Math.round(ms / 1000));

describe('the figures of a period', () => {
  it('are those of the clocks behind them, drills left out, and equal on both sides', async () => {
    const receiver = await story.person('supervisor1@NNCC');
    const { total } = await figures(receiver);
    const model = await expected(receiver);
    expect(total).toMatchObject({
      referrals: model.count,
      judged: model.judged,
      withdrawn: model.withdrawn,
      open: model.open,
      overdue: model.overdue,
      inTime: model.inTime,
      shareInTime: model.shareInTime,
      oldestOpen: { id: model.oldestOpen!.id },
      openByAge: model.openByAge,
    });
    expect(Math.abs(total!.net.medianSeconds! - toSeconds(model.net.median)!)).toBeLessThanOrEqual(1);
    expect(Math.abs(total!.net.p90Seconds! - toSeconds(model.net.p90)!)).toBeLessThanOrEqual(1);
    expect(Math.abs(total!.gross.p90Seconds! - toSeconds(model.gross.p90)!)).toBeLessThanOrEqual(1);
    expect(total).toMatchObject({ referrals: 12, judged: 10, inTime: 9, open: 1, overdue: 1, withdrawn: 1 });

    const [us, cn] = [await figures(await story.person('secretariat@DEA')), await figures(await story.person('secretariat@NNCC'))];
    expect(us.groups).toEqual(cn.groups);
    expect(us.groups.map(({ key }) => key)).toEqual([
      { receiver: 'NNCC', requester: 'CBP' },
      { receiver: 'NNCC', requester: 'DEA' },
    ]);
  });

  it('have no ninetieth percentile under ten', async () => {
    const { groups } = await figures(await story.person('supervisor1@NNCC'));
    for (const group of groups) {
      expect(group.figures.net.medianSeconds).not.toBeNull();
      expect(group.figures.net.p90Seconds).toBeNull();
    }
  });

  it('are those of the own desks for an officer, and of nothing for another agency', async () => {
    expect((await figures(await story.person('supervisor1@CBP'))).total).toMatchObject({ referrals: 5 });
    expect((await figures(await story.person('supervisor1@GACC'))).total).toMatchObject({
      referrals: 0,
      open: 0,
      shareInTime: null,
      oldestOpen: null,
    });
  });

  it('can be narrowed and broken down', async () => {
    const receiver = await story.person('supervisor1@NNCC');
    expect((await figures(receiver, { requester: 'CBP' })).total).toMatchObject({ referrals: 5 });
    expect((await figures(receiver, { class: 'URGENT_DIRECT' })).total).toMatchObject({ referrals: 1, overdue: 1 });
    expect((await figures(receiver, { kind: 'lead' })).total).toMatchObject({ referrals: 0 });
    expect((await figures(receiver, {}, 'class')).groups.map(({ key }) => key)).toEqual([{ class: 'NORMAL' }, { class: 'URGENT_DIRECT' }]);
    await expect(figures(receiver, { from: '2030-01-01T00:00:00Z', to: '2029-01-01T00:00:00Z' })).rejects.toMatchObject({
      kind: 'malformed',
    });
  });

  it('open the list behind each of them', async () => {
    const receiver = await story.person('supervisor1@NNCC');
    const list = async (subset: 'late' | 'overdue' | 'all', after: readonly string[] | null = null) =>
      JSON.parse(await system.get(StatisticsQueries).list(receiver, filter(), subset, { after, limit: 5 })) as {
        items: { id: string }[];
        next: string | null;
      };
    expect((await list('late')).items.map(({ id }) => id)).toEqual([sent[9]]);
    expect((await list('overdue')).items.map(({ id }) => id)).toEqual([sent[11]]);
    const ids: string[] = [];
    let after: readonly string[] | null = null;
    do {
      const page = await list('all', after);
      ids.push(...page.items.map(({ id }) => id));
      after = page.next === null ? null : (JSON.parse(Buffer.from(page.next, 'base64url').toString()) as string[]);
    } while (after !== null);
    expect(ids.sort()).toEqual([...sent].sort());
  });
});

describe('the clock of a referral', () => {
  const spans = ({ spans: all }: ResponseClock) => all.map(({ stage, holder }) => `${stage} ${holder}`);

  it('is the same on both copies and for the secretariats, and has no gap', async () => {
    const id = sent[3]!;
    const logins = ['liaison1@CBP', 'liaison1@NNCC', 'secretariat@DEA', 'secretariat@NNCC'];
    const clocks = await Promise.all(logins.map(async (login) => (await system.get(ClocksQueries).one(await story.person(login), id))!));
    for (const clock of clocks) expect(clock).toEqual(clocks[0]);
    const [clock] = clocks as [ResponseClock];
    expect(clock.status).toBe('met');
    clock.spans.slice(1).forEach((span, i) => expect(span.from).toBe(clock.spans[i]!.to));
    const whole = Date.parse(clock.spans.at(-1)!.to!) - Date.parse(clock.spans[0]!.from);
    expect(Object.values(clock.perStage).reduce((sum, ms) => sum + ms, 0)).toBe(whole);
    expect(spans(clock)).toEqual(
      expect.arrayContaining(['drafting requester', 'release requester', 'triage receiver', 'work receiver', 'release_back receiver']),
    );
  });

  it('is not shown to who does not see the referral, and is not there before the release', async () => {
    expect(await codeOf(system.get(ClocksQueries).one(await story.person('supervisor1@GACC'), sent[0]!))).toBe('referral.not-found');
    const draft = await story.draft('liaison1@DEA');
    expect(await system.get(ClocksQueries).one(await story.person('liaison1@DEA'), draft)).toBeNull();
  });
});
