import { openTestDatabase, type TestSystem } from './harness';
import { InspectedApi } from './inspected-api';

interface Made {
  readonly id: string;
  readonly version: number;
}
interface Thread extends Made {
  readonly messages: readonly { readonly id: string; readonly kind: string; readonly box: string }[];
}

const [OFFICER, SECOND] = ['liaison1@DEA', 'supervisor1@DEA'];
const [THEIR_OFFICER, THEIR_SECOND] = ['liaison1@NNCC', 'supervisor1@NNCC'];

let system: TestSystem;
let api: InspectedApi;
beforeAll(async () => {
  system = await openTestDatabase();
  api = await InspectedApi.over(system);
});
afterAll(async () => {
  await api.stop();
  await system.close();
});

/** Each answer on the way is held to the document: what is looked at here is only that the way is the whole of it. */
class Walk {
  private constructor(readonly id: string) {}

  get url(): string {
    return `/referrals/${this.id}`;
  }

  static async send(change: object = {}): Promise<Walk> {
    const { deskIds } = await system.person(OFFICER);
    const body = {
      deskId: deskIds[0],
      to: { agency: 'NNCC', desk: 'NNCC-PREC' },
      kind: 'information_request',
      crimeType: 'precursor',
      deadline: { class: 'URGENT_INDIRECT', ground: 'G2' },
      handling: ['H1', 'H3'],
      handlingText: '虚构限制：仅供情报参考。',
      evaluation: { source: 'B', information: '2' },
      legalBasis: [{ instrument: 'WG-2024' }, { instrument: 'UN-1988', article: '7' }],
      language: 'zh-CN',
      title: '虚构标题',
      text: '虚构情况。',
      items: [{ text: '甲' }, { text: '乙', handling: ['H2'], evaluation: { source: 'A', information: '1' } }, { text: '丙' }],
      identifiers: [{ kind: 'website', value: 'https://example.org/' }],
      substances: [{ name: '4-AP', cas: '23056-29-3' }],
      ...change,
    };
    const made = await api.do<Made & { message: Made }>(OFFICER, 'POST', '/referrals', { body });
    const walk = new Walk(made.id);
    await api.do(OFFICER, 'GET', `${walk.url}/readiness`);
    await walk.act(OFFICER, 'submit');
    await walk.release(SECOND, made.message.id);
    return walk;
  }

  /** As both sides see it. */
  async look(): Promise<void> {
    for (const login of [OFFICER, THEIR_OFFICER]) {
      await api.ask(login, 'GET', this.url);
      await api.ask(login, 'GET', `${this.url}/clock`);
    }
  }

  async version(login: string): Promise<number> {
    return (await api.do<Made>(login, 'GET', this.url)).version;
  }

  /** A verb that crosses at once. */
  async act(login: string, verb: string, body?: object): Promise<void> {
    await api.do(login, 'POST', `${this.url}/${verb}`, { version: await this.version(login), ...(body === undefined ? {} : { body }) });
    await system.runJobs();
  }

  /** A message that crosses once a second person has released it. */
  async write(login: string, second: string, verb: string, change: object = {}): Promise<string> {
    const body = { language: login.endsWith('DEA') ? 'zh-CN' : 'en', text: 'Invented.', handling: ['H0'], ...change };
    const { id, version } = await api.do<Made>(login, 'POST', `${this.url}/${verb}`, { version: await this.version(login), body });
    await this.look();
    await api.do(login, 'POST', `${this.url}/messages/${id}/submit`, { version });
    await this.release(second, id);
    return id;
  }

  async release(login: string, messageId: string): Promise<void> {
    const { version } = await api.do<Made>(login, 'GET', `/messages/${messageId}`);
    await api.do(login, 'POST', `/messages/${messageId}/release`, { version });
    await system.runJobs();
  }

  async kinds(login: string): Promise<ReadonlySet<string>> {
    return new Set((await api.do<Thread>(login, 'GET', this.url)).messages.map(({ kind }) => kind));
  }
}

async function taken(): Promise<Walk> {
  const walk = await Walk.send();
  const { userId } = await system.person(THEIR_OFFICER);
  await walk.act(THEIR_OFFICER, 'acknowledge');
  await walk.act(THEIR_SECOND, 'assign', { userId });
  return walk;
}

describe('a thread with every kind of message', () => {
  it('is shown to both sides as the document says', async () => {
    const walk = await taken();
    const question = await walk.write(THEIR_OFFICER, THEIR_SECOND, 'questions');
    await walk.write(OFFICER, SECOND, 'clarifications', { of: question });
    await walk.act(THEIR_OFFICER, 'delays', { expectedDate: '2030-01-15', reason: 'LABORATORY' });
    await walk.act(THEIR_OFFICER, 'stops', { code: 'FORCE_MAJEURE' });
    await walk.act(THEIR_OFFICER, 'resumptions', { code: 'FORCE_MAJEURE' });
    await walk.write(OFFICER, SECOND, 'updates');
    await walk.look();
    await walk.write(THEIR_OFFICER, THEIR_SECOND, 'refusals', { items: [{ no: 3, ground: 'R1', text: 'No.' }] });
    const interim = await walk.write(THEIR_OFFICER, THEIR_SECOND, 'answers', { isFinal: false, items: [{ no: 1, text: 'Yes.' }] });
    await walk.act(THEIR_SECOND, 'recalls', { of: interim, reason: 'INACCURATE' });
    const { messages } = await api.do<Thread>(SECOND, 'GET', walk.url);
    const recall = messages.find(({ kind }) => kind === 'referral.recall')!;
    await walk.look();
    await walk.act(SECOND, 'purges', { recall: recall.id, ground: 'LEGAL_DUTY' });
    const items = [
      { no: 1, text: 'Yes.' },
      { no: 2, ground: 'R1', text: 'No.' },
    ];
    await walk.write(THEIR_OFFICER, THEIR_SECOND, 'answers', { isFinal: true, items });
    await walk.act(OFFICER, 'outcomes', { code: 'SEIZURE', usefulness: 'USEFUL', closes: true });
    await walk.look();
    expect([...(await walk.kinds(OFFICER))].sort()).toEqual(
      [
        ...['original', 'clarification_request', 'clarification', 'delay_notice', 'stop', 'resume', 'update', 'refusal', 'interim_answer'],
        ...['recall', 'final_answer', 'outcome'],
      ]
        .map((kind) => `referral.${kind}`)
        .sort(),
    );
    expect(await walk.kinds(THEIR_OFFICER)).toEqual(await walk.kinds(OFFICER));
  }, 180_000);

  it('is so after a purge and a withdrawal, too', async () => {
    const walk = await taken();
    const update = await walk.write(OFFICER, SECOND, 'updates');
    await walk.act(SECOND, 'recalls', { of: update, reason: 'SENT_IN_ERROR' });
    const { messages } = await api.do<Thread>(THEIR_SECOND, 'GET', walk.url);
    await walk.act(THEIR_SECOND, 'purges', { recall: messages.find(({ kind }) => kind === 'referral.recall')!.id });
    await walk.act(OFFICER, 'withdraw');
    expect(await walk.kinds(THEIR_OFFICER)).toContain('referral.withdrawal');
  });
});

it('figures and the lists behind them are as the document says, however they are grouped', async () => {
  const period = 'from=2020-01-01T00:00:00Z&to=2099-01-01T00:00:00Z';
  for (const by of ['pair', 'desk', 'class', 'kind', 'crimeType', 'month']) {
    const { groups } = await api.do<{ groups: readonly object[] }>(SECOND, 'GET', `/response-times?${period}&by=${by}`);
    expect(groups).toHaveLength(1);
  }
  const { items } = await api.do<{ items: readonly object[] }>('secretariat@DEA', 'GET', `/response-times/referrals?${period}`);
  expect(items).toHaveLength(2);
});

it('further use is told as the document says: asked for, granted, denied, ended, made use of, passed on, taken out', async () => {
  const walk = await taken();
  const { messages } = await api.do<Thread>(THEIR_OFFICER, 'GET', walk.url);
  const of = messages.find(({ kind }) => kind === 'referral.original')!.id;
  const ask = (change: object) => walk.write(THEIR_OFFICER, THEIR_SECOND, 'permission-requests', { of, ...change });
  const evidential = await ask({ use: 'evidential' });
  await walk.write(OFFICER, SECOND, 'permission-grants', { of: evidential, validUntil: '2099-01-01T00:00:00Z' });
  const usedOn = '2030-01-15';
  await walk.act(THEIR_OFFICER, 'evidential-uses', { messages: [of], proceeding: '虚构1号', authority: '虚构法院', usedOn });
  await walk.write(OFFICER, SECOND, 'permission-denials', { of: await ask({ use: 'export' }), ground: 'FORMAL_CHANNEL' });
  await api.do(THEIR_OFFICER, 'GET', `${walk.url}/export?partial=true`);
  await api.do(OFFICER, 'GET', `${walk.url}/export`);
  const forward = await ask({ use: 'forward', recipient: 'GACC' });
  await walk.write(OFFICER, SECOND, 'permission-grants', { of: forward, validUntil: '2099-01-01T00:00:00Z' });
  const passedOn = { to: { agency: 'GACC', desk: 'GACC-ANTI' }, messages: [of], language: 'zh-CN', title: '转递' };
  const { id } = await api.do<Made>(THEIR_OFFICER, 'POST', `${walk.url}/forwards`, { body: passedOn });
  await walk.act(SECOND, 'permission-ends', { of: forward, reason: 'CIRCUMSTANCES_CHANGED' });
  await walk.look();
  await api.do(THEIR_OFFICER, 'GET', `/referrals/${id}`);
  const kinds = ['permission_request', 'permission_grant', 'permission_denial', 'permission_end', 'evidential_use'];
  for (const login of [OFFICER, THEIR_OFFICER])
    expect([...(await walk.kinds(login))]).toEqual(expect.arrayContaining(kinds.map((kind) => `referral.${kind}`)));
}, 180_000);
