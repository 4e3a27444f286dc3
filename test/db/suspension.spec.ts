import { AgenciesService } from '@counterpart/identity';
import { ClocksQueries } from '@counterpart/response-times';
import { openTestDatabase, type TestSystem } from './harness';
import { codeOf, ReferralStory, request } from './referral-story';

const HOUR = 3_600_000;

describe('while the cooperation is suspended, or an agency ineligible', () => {
  let system: TestSystem;
  let story: ReferralStory;
  beforeEach(async () => {
    system = await openTestDatabase();
    story = new ReferralStory(system);
  });
  afterEach(() => system.close());

  const agencies = () => system.get(AgenciesService);
  const stopsOf = async (login: string, id: string) => (await system.get(ClocksQueries).one(await story.person(login), id))!.stopped;

  it('clocks of what is open stand still on both copies, and run again', async () => {
    const id = await story.send('liaison1@DEA');
    const due = (await story.shown('liaison1@DEA', id)).dueAt!;
    await agencies().suspendCooperation(await story.person('secretariat@NNCC'), 'Negotiations');
    await system.runJobs();
    expect([await stopsOf('liaison1@DEA', id), await stopsOf('liaison1@NNCC', id)]).toEqual(['SUSPENSION', 'SUSPENSION']);

    system.clock.advance(5 * HOUR);
    await agencies().resumeCooperation(await story.person('secretariat@NNCC'));
    await system.runJobs();
    expect([await stopsOf('liaison1@DEA', id), await stopsOf('liaison1@NNCC', id)]).toEqual([null, null]);
    const later = await Promise.all(['liaison1@DEA', 'liaison1@NNCC'].map(async (login) => (await story.shown(login, id)).dueAt!));
    expect(later[0]).toBe(later[1]);
    const moved = Date.parse(later[0]!) - Date.parse(due);
    expect(moved).toBeGreaterThanOrEqual(5 * HOUR);
    expect(moved).toBeLessThan(5 * HOUR + 60_000);
  });

  it('nothing new is released, but what a life depends on is', async () => {
    await agencies().suspendCooperation(await story.person('secretariat@DEA'), 'Negotiations');
    expect(await codeOf(story.send('liaison1@DEA'))).toBe('cooperation.suspended');
    const vital = await story.send('liaison1@DEA', request({ deadline: { class: 'URGENT_DIRECT', ground: 'G2', agreedDate: null } }));
    await system.runJobs();
    expect((await story.shown('liaison1@NNCC', vital)).state).toBe('delivered');
    expect(await stopsOf('liaison1@NNCC', vital)).toBeNull();
  });

  it('an agency stops its own clocks when it becomes ineligible, and keeps reading what it has', async () => {
    const id = await story.send('liaison1@DEA');
    await agencies().changeEligibility(await story.person('administrator@NNCC'), false, 'Restricted');
    await system.runJobs();
    expect(await stopsOf('liaison1@DEA', id)).toBe('SUSPENSION');
    expect((await story.shown('liaison1@NNCC', id)).title).toBe(request().title);
    expect(await codeOf(story.send('liaison1@DEA'))).toBe('agency.ineligible');
    await agencies().changeEligibility(await story.person('administrator@NNCC'), true, 'Restriction lifted');
    await system.runJobs();
    expect(await stopsOf('liaison1@DEA', id)).toBeNull();
    expect(await codeOf(story.send('liaison1@DEA'))).toBe('nothing was refused');
  });
});
