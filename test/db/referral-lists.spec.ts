import { CaseStory } from './case-story';
import { openTestDatabase, type TestSystem } from './harness';
import { lead, ReferralStory, request, written } from './referral-story';
import { TestApi } from './test-api';

interface Row {
  readonly id: string;
  readonly reference: string | null;
  readonly title: string | null;
  readonly isUnread: boolean;
  readonly isCleared: boolean;
  readonly items: { readonly open: number; readonly total: number };
  readonly assignedTo: { readonly id: string; readonly name: string } | null;
  readonly dueAt: string | null;
  readonly clock: Readonly<Record<string, string | number | null>> | null;
}
interface Page {
  readonly items: readonly Row[];
  readonly next: string | null;
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

async function list(login: string, query: string): Promise<Page> {
  const answer = await api.send(login, 'GET', `/referrals?${query}`);
  if (answer.status !== 200) throw new Error(answer.text);
  return JSON.parse(answer.text) as Page;
}
const ids = async (login: string, query: string): Promise<readonly string[]> => (await list(login, query)).items.map(({ id }) => id);
const counts = async (login: string, query = ''): Promise<Readonly<Record<string, number>>> =>
  (JSON.parse((await api.send(login, 'GET', `/referrals/counts${query}`)).text) as { queues: Readonly<Record<string, number>> }).queues;

describe('the queues of a desk', () => {
  it('hold what they are named after, and are counted the same', async () => {
    const [arrived, taken, asked, answering] = [
      await story.send('liaison1@DEA'),
      await story.send('liaison1@DEA'),
      await story.send('liaison1@DEA'),
      await story.send('liaison1@DEA'),
    ];
    const draft = await story.draft('liaison1@DEA');
    for (const id of [taken, asked, answering]) await story.take('NNCC', id);
    await story.say('liaison1@NNCC', asked, (person, version) =>
      story.messages.ask(person, { id: asked, version }, written('Which port?')),
    );
    const officer = await story.person('liaison1@NNCC');
    const part = { items: [{ no: 1, ground: null, text: 'A company.' }] };
    const { version } = await story.shown(officer.login, answering);
    const message = await story.messages.answer(officer, { id: answering, version }, written('In part.', part), false);
    await story.messages.submit(officer, answering, message.id, message.version);

    const queues: Readonly<Record<string, readonly string[]>> = {
      to_acknowledge: [arrived],
      in_work: [answering, taken],
      waiting_for_them: [asked],
      in_release: [answering],
      due_today: [],
      overdue: [],
    };
    for (const [queue, expected] of Object.entries(queues)) {
      expect([queue, await ids('liaison1@NNCC', `queue=${queue}`)]).toEqual([queue, expected]);
      expect([queue, (await counts('liaison1@NNCC'))[queue]]).toEqual([queue, expected.length]);
    }
    expect(await ids('liaison1@DEA', 'queue=drafts')).toEqual([draft]);
    expect(await ids('liaison1@DEA', 'queue=awaiting_other_side')).toEqual([answering, taken, arrived]);
    expect(await ids('liaison1@DEA', 'queue=to_clarify')).toEqual([asked]);
    expect(await counts('liaison1@DEA')).toMatchObject({ drafts: 1, awaiting_other_side: 3, to_clarify: 1, to_acknowledge: 0 });
  });
});

describe('a row of a list', () => {
  it('says how the clock stands, what is open, who works on it, and whether it was read', async () => {
    const id = await story.send('liaison1@CBP', request(), { to: { agency: 'GACC', desk: 'GACC-ANTI' } });
    const row = async (login: string, box: string) => (await list(login, `box=${box}`)).items.find((one) => one.id === id)!;
    const arrived = await row('liaison1@GACC', 'in');
    expect(arrived).toMatchObject({ isUnread: true, isCleared: true, items: { open: 2, total: 2 }, assignedTo: null });
    expect(arrived.clock).toMatchObject({ status: 'running', dueAt: arrived.dueAt, stopped: null, leftMs: null, judgedAt: null });
    expect(await row('liaison1@CBP', 'out')).toMatchObject({
      isUnread: false,
      clock: { status: 'running', startedAt: arrived.clock!['startedAt'] },
    });

    await story.read('liaison1@GACC', id);
    await story.take('GACC', id);
    const officer = await story.person('liaison1@GACC');
    expect(await row('liaison1@GACC', 'in')).toMatchObject({ isUnread: false, assignedTo: { id: officer.userId, name: officer.name } });

    const [{ version }] = [await story.shown(officer.login, id)];
    await story.notices.stopClock(officer, id, version, 'FORCE_MAJEURE');
    await system.runJobs();
    const { clock } = await row('liaison1@GACC', 'in');
    expect(clock).toMatchObject({ status: 'stopped', stopped: 'FORCE_MAJEURE' });
    expect(clock!['stoppedAt']).not.toBeNull();
    expect(clock!['leftMs']).toBeGreaterThan(167 * HOUR);
    expect(clock!['leftMs']).toBeLessThanOrEqual(168 * HOUR);
    expect((await row('liaison1@CBP', 'out')).clock).toEqual(clock);
  });

  it('says nothing of what it says to whoever is no member of its case, and is counted by whoever sees that it is there', async () => {
    const canary = '金丝雀港口';
    const { id: caseId } = await new CaseStory(system).openCase('liaison1@DEA', ['NNCC']);
    const to = { agency: 'NNCC', desk: 'NNCC-INTL' };
    const before = await counts('liaison1@NNCC');
    const elsewhere = await counts('liaison1@GACC');
    const id = await story.send('liaison1@DEA', request({ title: canary, text: canary }), { caseId, to });
    const text = (await api.send('liaison1@NNCC', 'GET', '/referrals?queue=to_acknowledge')).text;
    expect((JSON.parse(text) as Page).items.find((one) => one.id === id)).toMatchObject({ title: null, isCleared: false, isUnread: false });
    expect(text).not.toContain(canary);
    expect((await counts('liaison1@NNCC'))['to_acknowledge']).toBe(before['to_acknowledge']! + 1);
    expect(await counts('liaison1@GACC')).toEqual(elsewhere);
    expect(await ids('supervisor1@NNCC', `caseId=${caseId}`)).toEqual([id]);
    expect((await list('supervisor1@NNCC', `caseId=${caseId}`)).items[0]).toMatchObject({ title: canary, isUnread: true });
  });
});

describe('a list', () => {
  it('is found by person, kind, urgency, drill and number, alone and together', async () => {
    const urgent = await story.send('liaison1@DEA', lead({ deadline: { class: 'URGENT_DIRECT', ground: 'G1', agreedDate: null } }));
    const drill = await story.send('liaison1@DEA', request({ exercise: true }));
    await story.take('NNCC', drill);
    const { userId } = await story.person('liaison1@NNCC');
    expect(await ids('liaison1@NNCC', 'urgency=URGENT_DIRECT')).toEqual([urgent]);
    expect(await ids('liaison1@NNCC', 'kind=lead&urgency=URGENT_DIRECT')).toEqual([urgent]);
    expect(await ids('liaison1@NNCC', 'kind=lead&exercise=true')).toEqual([]);
    expect(await ids('liaison1@NNCC', 'exercise=true')).toEqual([drill]);
    expect(await ids('liaison1@NNCC', 'exercise=true&assignedTo=me')).toEqual([drill]);
    expect(await ids('liaison2@NNCC', `exercise=true&assignedTo=${userId}`)).toEqual([drill]);
    expect(await ids('liaison2@NNCC', 'assignedTo=me')).toEqual([]);
    expect(await ids('liaison1@NNCC', 'assignedTo=none')).toContain(urgent);
    expect(await ids('liaison1@NNCC', 'assignedTo=none')).not.toContain(drill);

    const { reference } = await story.shown('liaison1@NNCC', urgent);
    const short = reference!.toLowerCase().replace(/-0+(\d+)$/, '-$1');
    for (const login of ['liaison1@NNCC', 'liaison1@DEA']) expect(await ids(login, `reference=${short}`)).toEqual([urgent]);
    expect(await ids('liaison1@GACC', `reference=${reference}`)).toEqual([]);
  });

  it.each(['box=in', 'box=in&sort=due', 'box=in&exercise=false', 'assignedTo=none', 'assignedTo=none&sort=due'])(
    'shows each row of %s once, page by page',
    async (query) => {
      const whole = await ids('liaison1@NNCC', `${query}&limit=100`);
      expect(whole.length).toBeGreaterThan(1);
      const paged: string[] = [];
      let next: string | null = '';
      while (next !== null) {
        const page: Page = await list('liaison1@NNCC', `${query}&limit=1${next === '' ? '' : `&cursor=${next}`}`);
        paged.push(...page.items.map(({ id }) => id));
        next = page.next;
      }
      expect(paged).toEqual(whole);
    },
  );

  it('by the due time begins with what is due first, and holds only what is owed', async () => {
    const { items } = await list('liaison1@NNCC', 'sort=due&limit=100');
    const times = items.map(({ dueAt }) => Date.parse(dueAt!));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(items.map(({ clock }) => clock!['status']))).toEqual(new Set(['running', 'stopped']));
  });

  it('refuses a cursor that another list gave', async () => {
    const { next } = await list('liaison1@NNCC', 'limit=1');
    const tampered = Buffer.from(JSON.stringify(['infinity', 'x'])).toString('base64url');
    for (const cursor of [tampered, `${next}x`])
      expect((await api.send('liaison1@NNCC', 'GET', `/referrals?cursor=${cursor}`)).status).toBe(400);
  });

  it('is overdue once the due time has passed, today before that, and never while the clock stands still in time', async () => {
    const urgent = (await ids('liaison1@NNCC', 'urgency=URGENT_DIRECT'))[0]!;
    system.clock.advance(9 * HOUR);
    try {
      // The api of this test has a clock of its own: the service is asked.
      const listed = async (queue: 'overdue' | 'due_today') => story.queue('liaison1@NNCC', queue);
      expect(await listed('overdue')).toEqual([urgent]);
      expect(await listed('due_today')).toEqual([]);
      system.clock.advance(24 * 30 * HOUR);
      expect((await listed('overdue')).length).toBeGreaterThan(3);
      const stopped = (await list('liaison1@GACC', 'box=in')).items.find(({ clock }) => clock?.['status'] === 'stopped')!;
      expect(await story.queue('liaison1@GACC', 'overdue')).not.toContain(stopped.id);
    } finally {
      system.clock.advance(-9 * HOUR - 24 * 30 * HOUR);
    }
  });
});
