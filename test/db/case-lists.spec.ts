import { CaseStory } from './case-story';
import { openTestDatabase, type TestSystem } from './harness';
import { ReferralStory, request } from './referral-story';
import { TestApi } from './test-api';

interface Listed {
  readonly items: readonly { readonly id: string; readonly reference: string | null; readonly title: string | null }[];
  readonly next: string | null;
  readonly open?: number;
}

let system: TestSystem;
let api: TestApi;
let cases: CaseStory;
let story: ReferralStory;
/** Two cases that DEA leads, the first with NNCC, and one that CBP leads. */
let ids: { first: string; second: string; theirs: string };
beforeAll(async () => {
  system = await openTestDatabase();
  api = await TestApi.over(system);
  [cases, story] = [new CaseStory(system), new ReferralStory(system)];
  const first = (await cases.openCase('liaison1@DEA', ['NNCC'])).id;
  const second = (await cases.openCase('liaison1@DEA', ['NNCC'], { crimeType: 'money' })).id;
  ids = { first, second, theirs: (await cases.openCase('liaison1@CBP', ['NNCC'])).id };
});
afterAll(async () => {
  await api.stop();
  await system.close();
});

async function list(login: string, url: string): Promise<Listed> {
  const answer = await api.send(login, 'GET', url);
  if (answer.status !== 200) throw new Error(answer.text);
  return JSON.parse(answer.text) as Listed;
}
const listed = async (login: string, query: string): Promise<readonly string[]> =>
  (await list(login, `/cases?${query}`)).items.map(({ id }) => id);

describe('the list of cases', () => {
  it('is found by state, lead, crime type, reference and membership', async () => {
    const all = await listed('supervisor1@NNCC', '');
    expect(new Set(all)).toEqual(new Set(Object.values(ids)));
    expect(await listed('supervisor1@NNCC', 'lead=CBP')).toEqual([ids.theirs]);
    expect(await listed('supervisor1@NNCC', 'crimeType=money&lead=DEA')).toEqual([ids.second]);
    expect(await listed('supervisor1@NNCC', 'state=closed')).toEqual([]);
    expect(await listed('supervisor1@NNCC', 'mine=true')).toEqual([]);
    expect(new Set(await listed('liaison1@DEA', 'mine=true'))).toEqual(new Set([ids.first, ids.second]));
    expect(new Set(await listed('supervisor1@NNCC', 'reference=jc-dea'))).toEqual(new Set([ids.first, ids.second]));
    const { reference } = (await list('supervisor1@NNCC', '/cases?lead=CBP')).items[0]!;
    expect(await listed('supervisor1@NNCC', `reference=${reference}`)).toEqual([ids.theirs]);
    expect(await listed('liaison1@GACC', 'reference=JC')).toEqual([]);
  });

  it('shows each case once, page by page', async () => {
    const whole = await listed('supervisor1@NNCC', '');
    const paged: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: Listed = await list('supervisor1@NNCC', `/cases?limit=1${next === '' ? '' : `&cursor=${next}`}`);
      paged.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(paged).toEqual(whole);
  });
});

describe('the referrals of a case', () => {
  it('are those on the desks of its reader, with how many are still owed', async () => {
    const to = { agency: 'NNCC', desk: 'NNCC-INTL' };
    const sent = await story.send('liaison1@DEA', request(), { caseId: ids.first, to });
    const draft = await story.draft('liaison1@DEA', request(), { caseId: ids.first, to });
    const page = await list('liaison1@DEA', `/cases/${ids.first}/referrals`);
    expect(page).toMatchObject({ items: [{ id: draft }, { id: sent }], open: 1 });
    expect(await list('supervisor1@NNCC', `/cases/${ids.first}/referrals`)).toMatchObject({ items: [{ id: sent }], open: 1 });
    expect(await list('liaison1@DEA', `/cases/${ids.second}/referrals`)).toMatchObject({ items: [], open: 0, next: null });
  });

  it.each(['liaison2@DEA', 'liaison1@GACC', 'liaison1@NNCC'])('are for %s as absent as the case', async (login) => {
    const ask = (id: string) => api.send(login, 'GET', `/cases/${id}/referrals`);
    const [hidden, absent] = [await ask(ids.first), await ask('0192a000-0000-7000-8000-00000000dead')];
    expect(hidden.status).toBe(404);
    expect(hidden.text.replace(/"[0-9a-f-]{16,}"/g, '')).toBe(absent.text.replace(/"[0-9a-f-]{16,}"/g, ''));
  });
});
