import { CasesQueries, CasesService, NotesService } from '@counterpart/cases';
import { UnitOfWork } from '@counterpart/platform/database';
import { readCursor } from '@counterpart/platform/http';
import type { Person } from '@counterpart/kernel';
import { asAdmin } from './cluster';
import { CaseStory, codeOf, type ShownNote } from './case-story';
import { openTestDatabase, type TestSystem } from './harness';

let system: TestSystem;
let story: CaseStory;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new CaseStory(system);
});
afterAll(() => system.close());

const notesOf = async (login: string, caseId: string): Promise<readonly ShownNote[]> => (await story.shown(login, caseId))!.notes.items;

describe('a private note', () => {
  it('is read by the members of the own agency and never leaves it', async () => {
    const { id } = await story.openCase('liaison1@DEA', ['NNCC']);
    await story.note('liaison1@DEA', id, 'CANARY-PRIVATE-NOTE');
    await system.runJobs();
    expect(await notesOf('supervisor1@DEA', id)).toMatchObject([{ scope: 'private', text: 'CANARY-PRIVATE-NOTE', handling: ['H2'] }]);
    expect(await notesOf('supervisor1@NNCC', id)).toEqual([]);
    const crossed = await asAdmin(
      (client) => client.query(`select id from envelope_content where content like '%CANARY-PRIVATE-NOTE%'`),
      system.database,
    );
    expect(crossed.rows).toEqual([]);
  });

  it('is not written by whoever does not see the case', async () => {
    const { id } = await story.openCase('liaison1@DEA', ['NNCC']);
    expect(await codeOf(story.note('liaison2@DEA', id, 'x'))).toBe('case-file.not-found');
    expect(await codeOf(story.note('liaison1@NNCC', id, 'x'))).toBe('case-file.not-found');
  });

  it('is added once however often the same request comes', async () => {
    const { id } = await story.openCase('liaison1@DEA', ['NNCC']);
    const person = await system.person('liaison1@DEA');
    const request = { key: 'k1', route: 'POST /cases/:id/notes', hash: Buffer.alloc(32, 1) };
    const given = { scope: 'private', text: '一次', language: 'zh-CN', handling: ['H0'] } as const;
    const first = await system.get(NotesService).add(person, id, given, request);
    expect(await system.get(NotesService).add(person, id, given, request)).toEqual(first);
    expect(await notesOf('liaison1@DEA', id)).toHaveLength(1);
  });

  it('is found page by page, each once, also where many were written in one instant', async () => {
    const { id } = await story.openCase('liaison1@DEA', ['NNCC']);
    const person = await system.person('liaison1@DEA');
    const written: string[] = [];
    for (let i = 0; i < 23; i++) written.push((await story.note('liaison1@DEA', id, `第${i}条`)).id);
    await asAdmin((client) => client.query(`update case_note set at = date_trunc('hour', at) where case_id = $1`, [id]), system.database);
    expect((await allNotes(person, id, 5)).sort()).toEqual(written.sort());
  });

  async function allNotes(person: Person, caseId: string, limit: number): Promise<string[]> {
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const after = readCursor(next ?? undefined, 'time', 'id');
      const text = await system.get(CasesQueries).notes(person, caseId, after, limit);
      const page = JSON.parse(text!) as { items: readonly ShownNote[]; next: string | null };
      expect(page.items.length).toBeLessThanOrEqual(limit);
      seen.push(...page.items.map((note) => note.id));
      next = page.next;
    } while (next !== null);
    return seen;
  }
});

describe('a shared note', () => {
  it('goes to every participant under one id once it is released, and carries the handling of the case', async () => {
    const { id } = await story.openCase('liaison1@DEA', ['NNCC', 'GACC']);
    const added = await story.note('liaison1@DEA', id, '共享记录', 'shared');
    expect(added.messages).toHaveLength(2);
    expect(await notesOf('liaison1@DEA', id)).toEqual([]);
    expect(await story.releaseAll('supervisor1@DEA', id)).toBe(2);
    for (const login of ['liaison1@DEA', 'supervisor1@NNCC', 'supervisor1@GACC'])
      expect(await notesOf(login, id)).toMatchObject([{ id: added.id, scope: 'shared', text: '共享记录', handling: ['H2'] }]);
  });

  it('of a partner goes to the lead agency and to the other participants', async () => {
    const { id } = await story.openCase('liaison1@NNCC', ['GACC', 'DEA'], {
      language: 'en',
      title: 'A fictional case',
      summary: 'Invented.',
    });
    const given = { scope: 'shared', text: 'From a partner', language: 'en', handling: ['H0'] } as const;
    await system.get(NotesService).add(await system.person('supervisor1@DEA'), id, given);
    expect(await story.releaseAll('supervisor2@DEA', id)).toBe(2);
    for (const login of ['liaison1@NNCC', 'supervisor1@GACC'])
      expect(await notesOf(login, id)).toMatchObject([{ text: 'From a partner', scope: 'shared' }]);
  });

  it('waits for a case that is open and for someone to share it with', async () => {
    const { id } = await story.propose('liaison1@DEA', ['NNCC']);
    expect(await codeOf(story.note('liaison1@DEA', id, '过早', 'shared'))).toBe('case.wrong-state');
    await story.releaseAll('supervisor1@DEA', id);
    expect(await codeOf(story.note('supervisor1@NNCC', id, '过早', 'shared'))).toBe('case.not-participant');
  });
});

describe('the record of a case', () => {
  it('has one entry a reader and five minutes, and none of whoever saw nothing', async () => {
    const { id } = await story.openCase('liaison1@DEA', ['NNCC']);
    for (const login of ['liaison1@DEA', 'liaison1@DEA', 'supervisor2@DEA', 'liaison2@DEA']) await story.shown(login, id);
    const supervisor = await system.person('supervisor2@DEA');
    const reads = () =>
      system
        .get(UnitOfWork)
        .run(supervisor, (tx) =>
          tx.query<{ actor_user_id: string }>(
            `select actor_user_id from event where agency_id = $1 and object_id = $2 and type = 'content.read'`,
            [supervisor.agencyId, id],
          ),
        );
    const count = async (login: string) => {
      const { userId } = await system.person(login);
      return (await reads()).filter((entry) => entry.actor_user_id === userId).length;
    };
    expect([await count('liaison1@DEA'), await count('supervisor2@DEA'), await count('liaison2@DEA')]).toEqual([1, 1, 0]);
    system.clock.advance(5 * 60_000);
    await story.shown('liaison1@DEA', id);
    expect(await count('liaison1@DEA')).toBe(2);
  });

  it('shows on both copies the same envelopes at the same times, and the own events only to the own agency', async () => {
    const { id } = await story.openCase('liaison1@DEA', ['NNCC']);
    await story.note('liaison1@DEA', id, '仅供内部');
    const crossed = async (login: string) =>
      (await story.timeline(login, id))
        .filter(({ source }) => source === 'envelope')
        .map(({ id: of, type, from, at }) => ({ of, type, from, at }));
    const [ours, theirs] = [await crossed('liaison1@DEA'), await crossed('supervisor1@NNCC')];
    expect(ours).toEqual(theirs);
    expect(ours.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['case.invitation', 'receipt.delivered', 'case.acceptance', 'case.state']),
    );
    const types = (await story.timeline('supervisor1@NNCC', id)).map(({ type }) => type);
    expect(types).toContain('case.invitation-received');
    expect(types).not.toContain('case.note-added');
  });

  it('keeps the own reference, which may be cleared again', async () => {
    const { id, version } = await story.propose('liaison1@DEA', []);
    const person = await system.person('liaison1@DEA');
    const file = await system.get(CasesService).setOwnReference(person, id, version, 'DEA/2026/17');
    expect((await story.shown('liaison1@DEA', id))?.content.ownReference).toBe('DEA/2026/17');
    expect(await codeOf(system.get(CasesService).setOwnReference(person, id, version, null))).toBe('record.stale');
    await system.get(CasesService).setOwnReference(person, id, file.version, null);
    expect((await story.shown('liaison1@DEA', id))?.content.ownReference).toBeNull();
  });
});
