import { CaseStatesService, ParticipationService } from '@counterpart/cases';
import { CaseStory, codeOf } from './case-story';
import { openTestDatabase, type TestSystem } from './harness';

let system: TestSystem;
let story: CaseStory;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new CaseStory(system);
});
afterAll(() => system.close());

describe('the shared state', () => {
  it('is the lead agency’s to decide, with a reason, and is told to every participant', async () => {
    const { id } = await story.openCase('liaison1@DEA', ['CBP', 'NNCC', 'GACC']);
    const states = system.get(CaseStatesService);
    const lead = await system.person('supervisor2@DEA');
    const everywhere = async (expected: object) => {
      await system.runJobs();
      for (const code of ['DEA', 'CBP', 'NNCC', 'GACC']) expect(await story.shown(`supervisor1@${code}`, id)).toMatchObject(expected);
    };
    const version = () => story.version('supervisor2@DEA', id);
    await states.suspend(lead, id, await version(), 'COURT_PROCEEDINGS');
    await everywhere({ state: 'suspended', stateReason: 'COURT_PROCEEDINGS' });
    await states.resume(lead, id, await version(), 'OBSTACLE_GONE');
    await everywhere({ state: 'open', stateReason: 'OBSTACLE_GONE' });
    await states.close(lead, id, await version(), { reason: 'OBJECTIVE_REACHED', outcome: 'CONVICTION' });
    await everywhere({ state: 'closed', outcome: 'CONVICTION' });
    await states.reopen(lead, id, await version(), 'NEW_EVIDENCE');
    await everywhere({ state: 'open', outcome: null });
  });

  it.each([
    ['a supervisor of a partner', 'supervisor1@NNCC'],
    ['a liaison officer of the lead agency', 'liaison1@DEA'],
  ])('is not %s’s', async (_, login) => {
    const { id } = await story.openCase('liaison1@DEA', ['NNCC']);
    const closing = system
      .get(CaseStatesService)
      .close(await system.person(login), id, await story.version(login, id), { reason: 'WITHDRAWN', outcome: 'NOT_PURSUED' });
    expect(await codeOf(closing)).toBe('policy.refused');
  });

  it('does not take a reason that belongs to another step', async () => {
    const { id } = await story.openCase('liaison1@DEA', ['NNCC']);
    const lead = await system.person('supervisor1@DEA');
    expect(await codeOf(system.get(CaseStatesService).suspend(lead, id, await story.version('supervisor1@DEA', id), 'WITHDRAWN'))).toBe(
      'case.unknown-code',
    );
  });

  it('closed ends the invitations that nobody has answered, and an acceptance that crosses with it changes nothing', async () => {
    const { id } = await story.propose('liaison1@DEA', ['NNCC', 'GACC']);
    await story.releaseAll('supervisor1@DEA', id);
    const [lead, crossing] = [await system.person('supervisor1@DEA'), await system.person('supervisor1@GACC')];
    await system
      .get(CaseStatesService)
      .close(lead, id, await story.version('supervisor1@DEA', id), { reason: 'WITHDRAWN', outcome: 'NOT_PURSUED' });
    await system.get(ParticipationService).accept(crossing, id, await story.version('supervisor1@GACC', id));
    await system.runJobs();
    expect(await story.roster('supervisor1@DEA', id)).toEqual(['DEA:accepted', 'GACC:declined', 'NNCC:declined']);
    for (const code of ['DEA', 'NNCC', 'GACC'])
      expect(await story.shown(`supervisor1@${code}`, id)).toMatchObject({ state: 'closed', outcome: 'NOT_PURSUED' });
  });

  it('of an agency that leaves is closed in its own file, and no longer told', async () => {
    const { id } = await story.openCase('liaison1@DEA', ['NNCC', 'GACC']);
    const leaving = await system.person('supervisor1@GACC');
    await system.get(ParticipationService).leave(leaving, id, await story.version('supervisor1@GACC', id), 'TASK_DONE');
    await system.runJobs();
    expect(await story.roster('supervisor1@NNCC', id)).toEqual(['DEA:accepted', 'GACC:left', 'NNCC:accepted']);
    await system
      .get(CaseStatesService)
      .suspend(await system.person('supervisor1@DEA'), id, await story.version('supervisor1@DEA', id), 'NO_CAPACITY');
    await system.runJobs();
    expect(await story.shown('supervisor1@NNCC', id)).toMatchObject({ state: 'suspended' });
    expect(await story.shown('supervisor1@GACC', id)).toMatchObject({ state: 'closed', stateReason: 'LEFT' });
  });
});
