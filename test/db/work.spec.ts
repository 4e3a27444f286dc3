import { WorkQueries } from '@counterpart/work';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';
import { ReferralStory, request, written } from './referral-story';
import { TestApi } from './test-api';

interface Section {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly count: number;
}
interface Work {
  readonly asOf: string;
  readonly sections: Readonly<Record<string, Section>>;
}

const HOUR = 3_600_000;

let system: TestSystem;
let api: TestApi;
let story: ReferralStory;
beforeAll(async () => {
  system = await openTestDatabase();
  api = await TestApi.over(system);
  story = new ReferralStory(system);
});
afterAll(async () => {
  await api.stop();
  await system.close();
});

async function work(login: string): Promise<Work['sections']> {
  const answer = await api.send(login, 'GET', '/work');
  if (answer.status !== 200) throw new Error(answer.text);
  return (JSON.parse(answer.text) as Work).sections;
}
const ids = (section: Section | undefined): readonly unknown[] => section!.items.map(({ id }) => id);
const threads = (section: Section | undefined): readonly unknown[] => section!.items.map(({ threadId }) => threadId);

const OFFICER = ['due', 'assignedToMe', 'toAcknowledge', 'toClarify', 'returnedToMe', 'myDrafts', 'awaitingOtherSide'];

it.each([
  ['liaison1@DEA', OFFICER],
  ['supervisor1@DEA', [...OFFICER, 'awaitingMyRelease']],
  ['analyst@DEA', ['due']],
  ['translator1@DEA', ['translationsInWork', 'translationsToReview', 'translationsWaiting']],
  ['secretariat@DEA', ['overdueByPair']],
])('%s has the sections that the role has a part in', async (login, expected) => {
  expect(Object.keys(await work(login)).sort()).toEqual(expected.toSorted());
});

it('is not for those who have no part in it', async () => expect((await api.send('auditor@DEA', 'GET', '/work')).status).toBe(403));

it('moves from section to section as people do what is theirs to do', async () => {
  const draft = await story.draft('liaison1@DEA');
  expect(threads((await work('liaison1@DEA'))['myDrafts'])).toEqual([draft]);
  expect((await work('liaison2@DEA'))['myDrafts']).toEqual({ items: [], count: 0 });

  const own = await story.draft('supervisor1@DEA');
  for (const [login, id] of [
    ['liaison1@DEA', draft],
    ['supervisor1@DEA', own],
  ] as const)
    await story.drafts.submit(await story.person(login), id, 1);
  expect(threads((await work('supervisor1@DEA'))['awaitingMyRelease'])).toEqual([draft]);
  expect(threads((await work('supervisor2@DEA'))['awaitingMyRelease'])).toEqual([own, draft]);
  expect((await work('supervisor1@DEA'))['awaitingMyRelease']).toMatchObject({
    count: 1,
    items: [{ isOwn: false, kind: 'referral.original' }],
  });

  await story.release('supervisor2@DEA', draft);
  expect(ids((await work('liaison1@DEA'))['awaitingOtherSide'])).toEqual([draft]);
  expect(ids((await work('liaison2@NNCC'))['toAcknowledge'])).toEqual([draft]);
  await story.take('NNCC', draft);
  expect(ids((await work('liaison1@NNCC'))['assignedToMe'])).toEqual([draft]);
  expect((await work('liaison2@NNCC'))['assignedToMe']).toEqual({ items: [], count: 0 });

  await story.say('liaison1@NNCC', draft, (person, version) => story.messages.ask(person, { id: draft, version }, written('Which port?')));
  expect(ids((await work('liaison2@DEA'))['toClarify'])).toEqual([draft]);
  expect((await work('liaison2@DEA'))['awaitingOtherSide']).toEqual({ items: [], count: 0 });
});

it('says what a message that waits for release is about, and when an answer is due', async () => {
  const id = await story.send('liaison1@CBP', request({ exercise: false }), { to: { agency: 'GACC', desk: 'GACC-ANTI' } });
  await story.take('GACC', id);
  const [officer, { version, reference, dueAt }] = [await story.person('liaison1@GACC'), await story.shown('liaison1@GACC', id)];
  const message = await story.messages.ask(officer, { id, version }, written('Which port?', { language: 'en' }));
  await story.messages.submit(officer, id, message.id, message.version);
  const [row] = (await work('supervisor1@GACC'))['awaitingMyRelease']!.items;
  expect(row).toMatchObject({
    reference,
    threadKind: 'referral',
    kind: 'referral.clarification_request',
    counterpart: { side: 'us', agency: 'CBP' },
    authors: [{ id: officer.userId, name: officer.name }],
    hasTranslation: false,
  });
  expect(Date.parse(String(row!['dueAt']))).toBe(Date.parse(dueAt!));
});

it('shows the secretariat what is late by pair, by headers alone', async () => {
  system.clock.advance(24 * 30 * HOUR);
  try {
    const text = await system.get(WorkQueries).of(await story.person('secretariat@NNCC'));
    const { sections } = JSON.parse(text) as Work;
    // Of the other referral of this side the clock stands still, since a question was asked in time.
    expect(sections['overdueByPair']!.items).toEqual([
      { requester: 'CBP', receiver: 'GACC', count: 1, oldestDueAt: expect.any(String) as string },
    ]);
    expect(JSON.parse(await system.get(WorkQueries).of(await story.person('liaison1@GACC')))).toMatchObject({
      sections: { due: { count: 1 } },
    });
  } finally {
    system.clock.advance(-24 * 30 * HOUR);
  }
});

it('counts no further than to a hundred, and shows ten', async () => {
  const { agencyId, side, userId, deskIds } = await story.person('liaison1@CBP');
  const other = await story.person('liaison1@GACC');
  const copy = `insert into message (agency_id, side_id, id, thread_id, kind, desk_id, compartment_id, to_agency_id, to_desk_id, state, language, urgency, handling,
      exercise, facts, author_ids, drafted_at, edited_at, version)
    select $1, $2, gen_random_uuid(), (select id from thread where agency_id = $1 limit 1), 'referral.update', $3, $3, $4, $5, 'draft', 'en', 'NORMAL', '{H0}',
      false, '{}', array[$6::uuid], now(), now(), 1 from generate_series(1, 150)`;
  await asAdmin((client) => client.query(copy, [agencyId, side, deskIds[0], other.agencyId, other.deskIds[0], userId]), system.database);
  const section = (await work('liaison1@CBP'))['myDrafts']!;
  expect([section.count, section.items.length]).toEqual([100, 10]);
});
