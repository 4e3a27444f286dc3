import { CaseFiles, ParticipationService } from '@counterpart/cases';
import { NO_CONTENT, type SealedContent } from '@counterpart/exchange';
import { type EventFacts, uuidv7 } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { CaseStory } from './case-story';
import { asAdmin } from './cluster';
import { type Forged, sendForged } from './forged-envelope';
import { openTestDatabase, type TestSystem } from './harness';

let system: TestSystem;
let story: CaseStory;
beforeAll(async () => {
  system = await openTestDatabase();
  story = new CaseStory(system);
});
afterAll(() => system.close());

const words: SealedContent = { texts: { text: '伪造记录' }, data: {}, translation: null };
const invitation: SealedContent = {
  texts: { title: '伪造', summary: '伪造' },
  data: { legalBasis: [{ instrument: 'WG-2024', article: '1' }] },
  translation: null,
};
const roster: EventFacts[] = [];
const open = { state: 'open', reason: 'JOINED', outcome: null, roster };

describe('a case refuses', () => {
  it.each<[string, Omit<Forged, 'thread' | 'reference'>, string]>([
    [
      'a state that a partner decides',
      { from: 'NNCC', to: 'DEA', kind: 'case.state', facts: { ...open, state: 'closed' } },
      'case.not-lead',
    ],
    ['a state that is on no list', { from: 'DEA', to: 'NNCC', kind: 'case.state', facts: { ...open, state: 'won' } }, 'case.malformed'],
    ['an answer of an agency that was not invited', { from: 'GACC', to: 'DEA', kind: 'case.acceptance', facts: {} }, 'case.not-invited'],
    ['an answer that is given to a partner', { from: 'DEA', to: 'NNCC', kind: 'case.acceptance', facts: {} }, 'case.not-invited'],
    [
      'an answer with words',
      { from: 'NNCC', to: 'DEA', kind: 'case.leave', facts: { reason: 'TASK_DONE' }, content: words },
      'case.malformed',
    ],
    [
      'a second invitation of a participant',
      { from: 'DEA', to: 'NNCC', kind: 'case.invitation', facts: { crimeType: 'money', template: 'money', roster }, content: invitation },
      'case.already-invited',
    ],
  ])('%s', async (_, forged, reason) => {
    const file = await story.openCase('liaison1@DEA', ['NNCC']);
    expect(await sendForged(system, { ...forged, thread: file.id, reference: file.reference })).toBe(reason);
    expect(await story.shown('liaison1@DEA', file.id)).toMatchObject({ state: 'open' });
    expect(await story.shown('supervisor1@NNCC', file.id)).toMatchObject({ state: 'open' });
  });

  it('another reference than its own', async () => {
    const file = await story.openCase('liaison1@DEA', ['NNCC']);
    const forged = { from: 'DEA', to: 'NNCC', thread: file.id, reference: 'JC-DEA-2019-00001', kind: 'case.state', facts: open };
    expect(await sendForged(system, forged)).toBe('case.foreign-reference');
  });

  it('a note from an agency that is not in it, and the same note twice', async () => {
    const file = await story.openCase('liaison1@DEA', ['NNCC']);
    const forged = {
      from: 'GACC',
      to: 'NNCC',
      thread: file.id,
      reference: file.reference,
      kind: 'case.note',
      facts: { note: uuidv7() },
      content: words,
    };
    expect(await sendForged(system, forged)).toBe('case.not-participant');
    const honest = { ...forged, from: 'DEA' };
    expect(await sendForged(system, honest)).toBe('accepted');
    expect(await sendForged(system, honest)).toBe('case.note-known');
  });
});

describe('no case begins', () => {
  const facts = { crimeType: 'money', template: 'money', roster };

  it.each<[string, Partial<Forged>, string]>([
    ['with a note', { kind: 'case.note', facts: { note: uuidv7() }, content: words }, 'case.unknown'],
    ['with a state', { kind: 'case.state', facts: open, content: NO_CONTENT }, 'case.unknown'],
    ['under a reference that another agency issues', { reference: 'JC-CBP-2026-00001' }, 'case.foreign-reference'],
    ['under a reference that is none', { reference: 'CASE-1' }, 'case.foreign-reference'],
    ['without a legal basis', { content: { ...invitation, data: {} } }, 'case.malformed'],
    ['without words', { content: NO_CONTENT }, 'case.malformed'],
  ])('%s', async (_, change, reason) => {
    const forged = {
      from: 'DEA',
      to: 'NNCC',
      thread: uuidv7(),
      reference: 'JC-DEA-2019-00007',
      kind: 'case.invitation',
      facts,
      content: invitation,
      ...change,
    };
    expect(await sendForged(system, forged)).toBe(reason);
    const { rows } = await asAdmin(
      (client) => client.query(`select id from thread where side_id = 'cn' and id = $1`, [forged.thread]),
      system.database,
    );
    expect(rows).toEqual([]);
  });

  it('under a reference that a case already has', async () => {
    const file = await story.openCase('liaison1@DEA', ['NNCC']);
    const forged = {
      from: 'DEA',
      to: 'NNCC',
      thread: uuidv7(),
      reference: file.reference,
      kind: 'case.invitation',
      facts,
      content: invitation,
    };
    expect(await sendForged(system, forged)).toBe('case.reference-taken');
    const nncc = await system.person('supervisor1@NNCC');
    const found = await system.get(UnitOfWork).run(nncc, (tx) => system.get(CaseFiles).byReference(tx, file.reference));
    expect(found?.id).toBe(file.id);
  });
});

describe('an invitation that its receiver refuses for good', () => {
  it('counts as declined, and the case comes to nothing', async () => {
    const before = await story.propose('liaison1@DEA', []);
    const next = before.reference.replace(/\d+$/, (digits) => String(Number(digits) + 1).padStart(5, '0'));
    const facts = { crimeType: 'money', template: 'money', roster };
    const squatter = { from: 'DEA', to: 'NNCC', thread: uuidv7(), reference: next, kind: 'case.invitation', facts, content: invitation };
    expect(await sendForged(system, squatter)).toBe('accepted');
    const file = await story.propose('liaison1@DEA', ['NNCC']);
    expect(file.reference).toBe(next);
    await story.releaseAll('supervisor1@DEA', file.id);
    expect(await story.roster('liaison1@DEA', file.id)).toEqual(['DEA:accepted', 'NNCC:declined']);
    expect(await story.shown('liaison1@DEA', file.id)).toMatchObject({ state: 'declined', stateReason: null });
  });
});

describe('many at once', () => {
  it('answers, notes and repeated deliveries leave all copies with one state and roster', async () => {
    const partners = ['CBP', 'NNCC', 'GACC'];
    const file = await story.propose('liaison1@DEA', partners);
    await story.releaseAll('supervisor1@DEA', file.id);
    const accept = async (code: string) => {
      const login = `supervisor1@${code}`;
      await system.get(ParticipationService).accept(await system.person(login), file.id, await story.version(login, file.id));
    };
    await Promise.all(partners.map(accept));
    const notes = Array.from({ length: 4 }, (_, i) => story.note('liaison1@DEA', file.id, `第${i}条`));
    await Promise.all([system.runJobs(), system.runJobs(), ...notes]);
    await system.runJobs();
    for (const code of ['DEA', ...partners]) {
      expect(await story.shown(`supervisor1@${code}`, file.id)).toMatchObject({ state: 'open' });
      expect(await story.roster(`supervisor1@${code}`, file.id)).toEqual([
        'DEA:accepted',
        'CBP:accepted',
        'GACC:accepted',
        'NNCC:accepted',
      ]);
    }
    expect((await story.shown('liaison1@DEA', file.id))?.notes.items).toHaveLength(4);
  });
});
