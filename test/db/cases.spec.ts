import { CaseFiles, CaseMessagesService, CasesService, MembersService, ParticipationService } from '@counterpart/cases';
import { Messages } from '@counterpart/exchange';
import { UnitOfWork } from '@counterpart/platform/database';
import { asAdmin } from './cluster';
import { CaseStory, codeOf } from './case-story';
import { openTestDatabase, type TestSystem } from './harness';

let system: TestSystem;
let story: CaseStory;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new CaseStory(system);
});
afterAll(() => system.close());

describe('a proposed case', () => {
  it('has the next reference of its lead agency, also when many are proposed at once', async () => {
    const year = new Date().getUTCFullYear();
    const files = await Promise.all(Array.from({ length: 6 }, () => story.propose('liaison1@CBP', [])));
    expect(files.map(({ reference }) => reference).sort()).toEqual(Array.from({ length: 6 }, (_, i) => `JC-CBP-${year}-0000${i + 1}`));
  });

  it('is seen by its proposer and the supervisors of its desk, and by nobody else of the agency', async () => {
    const { id } = await story.propose('liaison1@DEA', ['NNCC']);
    expect((await story.shown('liaison1@DEA', id))?.members.map(({ login }) => login)).toEqual(['liaison1@DEA']);
    expect(await story.shown('supervisor2@DEA', id)).not.toBeNull();
    for (const login of ['liaison2@DEA', 'analyst@DEA', 'supervisor1@CBP', 'supervisor1@NNCC']) {
      expect(await story.shown(login, id)).toBeNull();
      expect(await story.listed(login)).not.toContain(id);
    }
  });

  it('has reached nobody before a second person has released its invitation', async () => {
    const { id } = await story.propose('liaison1@DEA', ['NNCC']);
    await system.runJobs();
    expect(await story.shown('supervisor1@NNCC', id)).toBeNull();
    expect(await story.roster('liaison1@DEA', id)).toEqual(['DEA:accepted']);
  });

  it('can neither be released by its author nor invite the same agency twice', async () => {
    const author = await system.person('supervisor1@DEA');
    const file = await story.propose('supervisor1@DEA', ['NNCC']);
    const invitation = await system
      .get(UnitOfWork)
      .run(author, (tx) =>
        tx.query<{ id: string; version: number }>('select id, version from message where agency_id = $1 and thread_id = $2', [
          author.agencyId,
          file.id,
        ]),
      );
    expect(await codeOf(system.get(Messages).release(author, invitation[0]!.id, invitation[0]!.version))).toBe('policy.refused');
    const again = system.get(ParticipationService).invite(author, file.id, file.version, await story.deskOf('NNCC'));
    expect(await codeOf(again)).toBe('case.already-participates');
  });

  it.each([
    ['an instrument that is not in the register', { legalBasis: [{ instrument: 'NO-SUCH', article: '1' }] }, 'case.unknown-instrument'],
    ['handling codes that cannot stand together', { handling: ['H0', 'H1'] as const }, 'case.handling'],
    ['a desk of another agency', { deskId: '0192a000-0000-7000-8000-000000000021' }, 'policy.refused'],
  ])('is refused with %s, and issues no reference', async (_, change, code) => {
    const before = await story.listed('supervisor1@DEA');
    expect(await codeOf(story.propose('liaison1@DEA', [], change))).toBe(code);
    expect(await story.listed('supervisor1@DEA')).toEqual(before);
  });
});

describe('an invitation', () => {
  it('makes the invited agency a file of its own, which its desk’s supervisors see and nobody else', async () => {
    const file = await story.propose('liaison1@DEA', ['NNCC'], { ownReference: 'CANARY-OWN-REFERENCE' });
    await story.releaseAll('supervisor1@DEA', file.id);
    const shown = await story.shown('supervisor1@NNCC', file.id);
    expect(shown).toMatchObject({
      reference: file.reference,
      state: 'proposed',
      handling: ['H2'],
      content: { title: '前体化学品案件', ownReference: null },
    });
    expect(await story.roster('supervisor1@NNCC', file.id)).toEqual(['DEA:accepted', 'NNCC:invited']);
    for (const login of ['liaison1@NNCC', 'analyst@NNCC', 'supervisor1@GACC']) expect(await story.shown(login, file.id)).toBeNull();
  });

  it('is read with its translation where the receiver does not accept its language', async () => {
    const { id } = await story.propose('liaison1@DEA', ['NNCC'], { language: 'en', title: 'A fictional case', summary: 'Invented.' });
    expect(await story.releaseAll('supervisor1@DEA', id)).toBe(1);
    expect((await story.shown('supervisor1@NNCC', id))?.content).toMatchObject({
      title: 'A fictional case',
      translation: { language: 'zh-CN', title: '[zh-CN] A fictional case', summary: '[zh-CN] Invented.' },
    });
  });

  it('opens the case on both copies once it is accepted', async () => {
    const { id } = await story.openCase('liaison1@DEA', ['NNCC']);
    for (const login of ['liaison1@DEA', 'supervisor1@NNCC']) {
      expect(await story.shown(login, id)).toMatchObject({ state: 'open', stateReason: 'JOINED' });
      expect(await story.roster(login, id)).toEqual(['DEA:accepted', 'NNCC:accepted']);
    }
  });

  it('accepted by an agency of the own side does not open it', async () => {
    const { id } = await story.propose('liaison1@DEA', ['CBP', 'NNCC']);
    await story.releaseAll('supervisor1@DEA', id);
    await story.accept('supervisor1@CBP', id);
    expect(await story.shown('liaison1@DEA', id)).toMatchObject({ state: 'proposed' });
    expect(await story.shown('supervisor1@CBP', id)).toMatchObject({ state: 'proposed' });
    await story.accept('supervisor1@NNCC', id);
    expect(await story.shown('supervisor1@CBP', id)).toMatchObject({ state: 'open' });
    expect(await story.roster('supervisor1@CBP', id)).toEqual(['DEA:accepted', 'CBP:accepted', 'NNCC:accepted']);
  });

  it('declined by the only other side ends the proposal, and can be made again', async () => {
    const { id } = await story.propose('liaison1@DEA', ['NNCC']);
    await story.releaseAll('supervisor1@DEA', id);
    const invited = await system.person('supervisor1@NNCC');
    await system.get(ParticipationService).decline(invited, id, await story.version('supervisor1@NNCC', id), 'NO_CAPACITY');
    await system.runJobs();
    expect(await story.shown('liaison1@DEA', id)).toMatchObject({ state: 'declined', stateReason: 'NO_CAPACITY' });
    expect(await story.shown('supervisor1@NNCC', id)).toMatchObject({ state: 'declined' });

    const lead = await system.person('liaison1@DEA');
    await system.get(ParticipationService).invite(lead, id, await story.version('liaison1@DEA', id), await story.deskOf('NNCC'));
    await story.releaseAll('supervisor1@DEA', id);
    expect(await story.shown('supervisor1@NNCC', id)).toMatchObject({ state: 'proposed', stateReason: 'INVITED' });
    await story.accept('supervisor1@NNCC', id);
    expect(await story.shown('liaison1@DEA', id)).toMatchObject({ state: 'open' });
  });

  it('is decided by a supervisor, once, in the version that was seen', async () => {
    const { id } = await story.propose('liaison1@DEA', ['NNCC']);
    await story.releaseAll('supervisor1@DEA', id);
    const supervisor = await system.person('supervisor1@NNCC');
    const version = await story.version('supervisor1@NNCC', id);
    const participation = system.get(ParticipationService);
    expect(await codeOf(participation.accept(await system.person('liaison1@NNCC'), id, version))).toBe('case-file.not-found');
    expect(await codeOf(participation.accept(supervisor, id, version + 1))).toBe('record.stale');
    const both = await Promise.all([
      codeOf(participation.accept(supervisor, id, version)),
      codeOf(participation.decline(supervisor, id, version, 'NO_CAPACITY')),
    ]);
    expect(both.filter((code) => code === 'none')).toHaveLength(1);
  });

  it('that a second person has returned is written anew and released', async () => {
    const { id } = await story.propose('liaison1@DEA', ['NNCC']);
    const [author, supervisor] = [await system.person('liaison1@DEA'), await system.person('supervisor1@DEA')];
    const [message] = await system
      .get(UnitOfWork)
      .run(supervisor, (tx) =>
        tx.query<{ id: string; version: number }>('select id, version from message where agency_id = $1 and thread_id = $2', [
          author.agencyId,
          id,
        ]),
      );
    const returned = await system.get(Messages).giveBack(supervisor, message!.id, message!.version, 'Say less.');
    const revise = (texts: Record<string, string>) =>
      system.get(CaseMessagesService).revise(author, id, message!.id, returned.version, texts);
    expect(await codeOf(revise({ title: '只有标题' }))).toBe('case.message-form');
    await revise({ title: '简短标题', summary: '简短摘要。' });
    await story.releaseAll('supervisor1@DEA', id);
    expect((await story.shown('supervisor1@NNCC', id))?.content.title).toBe('简短标题');
  });
});

describe('members', () => {
  it('see the case from the moment they are named until they are not', async () => {
    const { id } = await story.openCase('liaison1@DEA', ['NNCC']);
    const [supervisor, analyst] = [await system.person('supervisor1@NNCC'), await system.person('analyst@NNCC')];
    const members = system.get(MembersService);
    await members.add(supervisor, id, await story.version('supervisor1@NNCC', id), analyst.userId);
    expect(await story.shown('analyst@NNCC', id)).not.toBeNull();
    expect(await story.listed('analyst@NNCC')).toContain(id);
    await members.remove(supervisor, id, await story.version('supervisor1@NNCC', id), analyst.userId);
    expect(await story.shown('analyst@NNCC', id)).toBeNull();
  });

  it.each(['translator1@DEA', 'auditor@DEA', 'administrator@DEA', 'liaison1@NNCC'])('cannot be %s', async (login) => {
    const { id, version } = await story.propose('liaison1@DEA', []);
    const adding = system.get(MembersService).add(await system.person('supervisor1@DEA'), id, version, (await system.person(login)).userId);
    expect(await codeOf(adding)).toBe('case.unknown-member');
  });

  it('are not named by a liaison officer', async () => {
    const { id, version } = await story.propose('liaison1@DEA', []);
    const adding = system
      .get(MembersService)
      .add(await system.person('liaison1@DEA'), id, version, (await system.person('analyst@DEA')).userId);
    expect(await codeOf(adding)).toBe('policy.refused');
  });
});

describe('for the features built on them, cases', () => {
  it('are found by id and by reference, with who takes part', async () => {
    const file = await story.openCase('liaison1@DEA', ['NNCC']);
    const found = await story.forReferral('liaison1@DEA', file.id);
    expect(found).toMatchObject({ reference: file.reference, state: 'open', handling: ['H2'] });
    expect(found.participants.map(({ state }) => state)).toEqual(['accepted', 'accepted']);
    const byReference = (login: string) =>
      system
        .person(login)
        .then((person) => system.get(UnitOfWork).run(person, (tx) => system.get(CaseFiles).byReference(tx, file.reference)));
    expect((await byReference('supervisor1@NNCC'))?.id).toBe(file.id);
    expect(await byReference('liaison1@NNCC')).toBeNull();
    expect(await codeOf(story.forReferral('liaison2@DEA', file.id))).toBe('case-file.not-found');
  });

  it('keep the own reference to themselves', async () => {
    const file = await story.openCase('liaison1@DEA', ['NNCC'], { ownReference: 'CANARY-7731' });
    await system
      .get(CasesService)
      .setOwnReference(await system.person('liaison1@DEA'), file.id, await story.version('liaison1@DEA', file.id), 'CANARY-7732');
    const leaked = await asAdmin(
      (client) =>
        client.query(
          `select id from envelope_content where content like '%CANARY%' union all select id from case_content where own_reference like 'CANARY%' and side_id = 'cn'`,
        ),
      system.database,
    );
    expect(leaked.rows).toEqual([]);
  });
});
