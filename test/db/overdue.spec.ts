import { ClocksQueries, StatisticsQueries } from '@counterpart/response-times';
import { summarise } from '@counterpart/response-times/domain/summary';
import { openTestDatabase, type TestSystem } from './harness';
import { ReferralStory, request } from './referral-story';

const HOUR = 3_600_000;
const OFFICER = 'liaison1@NNCC';
const urgent = request({ deadline: { class: 'URGENT_DIRECT', ground: 'G2', agreedDate: null } });
const filter = {
  from: '2020-01-01T00:00:00Z',
  to: '2100-01-01T00:00:00Z',
  kind: null,
  class: null,
  crimeType: null,
  requester: null,
  receiver: null,
};

/** Referrals that are due in eight hours, each with a clock that stands or runs; nothing is told of them after the times named. */
describe('what is overdue', () => {
  let system: TestSystem;
  let story: ReferralStory;
  const ids: Record<string, string> = {};

  const turn = async (which: 'stopClock' | 'resumeClock', id: string): Promise<void> => {
    const { version } = await story.shown(OFFICER, id);
    await story.notices[which](await story.person(OFFICER), id, version, 'JUDICIAL_AUTHORISATION');
    await system.runJobs();
  };

  beforeAll(async () => {
    system = await openTestDatabase();
    story = new ReferralStory(system);
    for (const name of ['running', 'stopped in time', 'stopped late', 'stopped and resumed', 'resumed late'])
      ids[name] = await story.send('liaison1@DEA', urgent);
    system.clock.advance(HOUR);
    for (const name of ['stopped in time', 'stopped and resumed']) await turn('stopClock', ids[name]!);
    system.clock.advance(8 * HOUR);
    for (const name of ['stopped late', 'resumed late']) await turn('stopClock', ids[name]!);
    system.clock.advance(HOUR);
    for (const name of ['stopped and resumed', 'resumed late']) await turn('resumeClock', ids[name]!);
  }, 60_000);
  afterAll(() => system.close());

  async function overdue(login: string): Promise<readonly string[]> {
    const [person, page] = [await story.person(login), { after: null, limit: 100 }];
    const text = await system.get(StatisticsQueries).list(person, filter, 'overdue', page);
    const listed = (JSON.parse(text) as { readonly items: readonly { readonly id: string }[] }).items.map(({ id }) => id);
    const figures = JSON.parse(await system.get(StatisticsQueries).figures(person, filter, 'pair')) as { total: { overdue: number } };
    expect(figures.total.overdue).toBe(listed.length);
    const all = Object.values(ids);
    const clocks = await Promise.all(all.map(async (id) => (await system.get(ClocksQueries).one(person, id))!));
    const measured = all.map((id, i) => ({ id, key: '', exercise: false, clock: clocks[i]! }));
    expect(summarise(measured, system.clock.now()).overdue).toBe(listed.length);
    expect(all.filter((_, i) => clocks[i]!.isLate).sort()).toEqual([...listed].sort());
    return Object.keys(ids).filter((name) => listed.includes(ids[name]!));
  }

  it('is what ran past its time, standing or not, and nothing that stood still before', async () => {
    for (const login of [OFFICER, 'liaison1@DEA', 'secretariat@NNCC'])
      expect(await overdue(login)).toEqual(['running', 'stopped late', 'resumed late']);
  });

  it('becomes so with time alone, unless its clock stands still', async () => {
    // Nine of its hours were stopped: it is due seven hours after it was resumed.
    system.clock.advance(6.9 * HOUR);
    expect(await overdue(OFFICER)).toEqual(['running', 'stopped late', 'resumed late']);
    system.clock.advance(0.2 * HOUR);
    expect(await overdue(OFFICER)).toEqual(['running', 'stopped late', 'stopped and resumed', 'resumed late']);
    system.clock.advance(1000 * HOUR);
    expect(await overdue('secretariat@DEA')).toEqual(['running', 'stopped late', 'stopped and resumed', 'resumed late']);
  });
});
