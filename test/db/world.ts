import { Directory } from '@counterpart/identity';
import type { Person } from '@counterpart/kernel';
import { addPerson, type InspectedApi } from './inspected-api';
import type { TestSystem } from './harness';
import { makeOnwardUse } from './world-onward';
import { PEOPLE } from './world-people';

/** What a person writes into a field; a test may plant what it wants to find again. */
export type Words = (field: string) => string;

interface Made {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
interface MadeReferral extends Made {
  readonly message: Made;
}

/** Referrals, cases, messages and translations in many states, made by people of two agencies through the api. */
export class World {
  /** Ids by what they are. */
  readonly ids = new Map<string, string>();

  private constructor(
    private readonly system: TestSystem,
    private readonly api: InspectedApi,
    private readonly words: Words,
  ) {}

  static async make(system: TestSystem, api: InspectedApi, words: Words): Promise<World> {
    const world = new World(system, api, words);
    for (const [login, roles, desks] of PEOPLE) world.ids.set(`user ${login}`, (await addPerson(system, login, roles, desks)).userId);
    for (const login of ['administrator@DEA', 'liaison1@CBP']) world.ids.set(`user ${login}`, (await system.person(login)).userId);
    for (const { desks } of await system.get(Directory).all()) for (const { code, id } of desks) world.ids.set(`desk ${code}`, id);
    const { userId } = await system.person('closed@DEA');
    await api.do('administrator@DEA', 'POST', `/users/${userId}/disable`, { version: 1 });
    await world.deputies();
    await world.drafts();
    await world.exchange();
    await makeOnwardUse(world, api, words);
    await world.cases();
    await world.translations();
    return world;
  }

  /** For an officer, for a supervisor, and for the first of the deputies: from that one nothing goes on. */
  private async deputies(): Promise<void> {
    const time = { from: new Date().toISOString(), until: new Date(Date.now() + 30 * 86_400_000).toISOString() };
    for (const [absent, deputy] of [
      ['chem', 'cover'],
      ['chemlead', 'coverlead'],
      ['cover', 'chain'],
    ] as const) {
      const body = { deputyId: this.id(`user ${deputy}@DEA`), ...time, reason: this.words(`${absent}.absence`) };
      this.ids.set(`deputy of ${absent}`, (await this.api.do<Made>(`${absent}@DEA`, 'POST', '/deputies', { body })).id);
    }
    const duty = { userId: this.id('user chem@DEA'), from: time.from, until: time.until };
    const url = `/desks/${this.id('desk DEA-CHEM')}/duty`;
    this.ids.set('duty of chem', (await this.api.do<Made>('chemlead@DEA', 'POST', url, { body: duty })).id);
  }

  id(name: string): string {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`Nothing is called ${name}`);
    return id;
  }

  person(login: string): Promise<Person> {
    return this.system.person(login);
  }

  async desk(login: string): Promise<string> {
    return (await this.person(login)).deskIds[0]!;
  }

  /** What a new referral of the desk says. */
  async referral(name: string, from: string, change: object = {}): Promise<object> {
    const say = (field: string) => this.words(`${name}.${field}`);
    return {
      deskId: await this.desk(from),
      to: { agency: 'NNCC', desk: 'NNCC-PREC' },
      kind: 'information_request',
      crimeType: 'precursor',
      deadline: { class: 'NORMAL' },
      handling: ['H2', 'H3'],
      handlingText: say('handlingText'),
      evaluation: { source: 'B', information: '2' },
      legalBasis: [{ instrument: 'WG-2024', article: say('article') }],
      language: 'zh-CN',
      title: say('title'),
      text: say('text'),
      items: ['item1', 'item2', 'item3'].map((item) => ({ text: say(item) })),
      identifiers: [{ kind: 'website', value: `https://example.org/${encodeURIComponent(say('website'))}` }],
      substances: [{ name: say('substance'), nameZh: say('substanceZh'), cas: '23056-29-3' }],
      ownReference: say('ownReference'),
      ...change,
    };
  }

  written(name: string, change: object = {}): object {
    const grade = { source: 'B', information: '2' };
    return { language: 'en', text: this.words(`${name}.text`), handling: ['H0'], evaluation: grade, ...change };
  }

  /** The version of something as this person reads it. */
  async version(login: string, url: string): Promise<number> {
    return (await this.api.do<Made>(login, 'GET', url)).version;
  }

  private async create(name: string, by: string, change: object = {}): Promise<MadeReferral> {
    const made = await this.api.do<MadeReferral>(by, 'POST', '/referrals', { body: await this.referral(name, by, change) });
    this.ids.set(name, made.id).set(`${name} original`, made.message.id);
    return made;
  }

  private async submitted(name: string, by: string, change: object = {}): Promise<MadeReferral> {
    const { id, version } = await this.create(name, by, change);
    return this.api.do<MadeReferral>(by, 'POST', `/referrals/${id}/submit`, { version });
  }

  /** Has a message released, and everything delivered. */
  async release(by: string, messageId: string): Promise<void> {
    await this.api.do(by, 'POST', `/messages/${messageId}/release`, { version: await this.version(by, `/messages/${messageId}`) });
    await this.system.runJobs();
  }

  /** What has not crossed yet. */
  private async drafts(): Promise<void> {
    await this.create('draft', 'chem@DEA');
    await this.submitted('waiting', 'writer@DEA');
    const { message } = await this.submitted('returned', 'chem@DEA');
    const body = { comment: this.words('returned.comment') };
    await this.api.do('chemlead@DEA', 'POST', `/messages/${message.id}/return`, { version: message.version, body });
    await this.create('finances', 'fin@DEA');
  }

  /** What is under way: received, taken, asked about and partly answered. */
  private async exchange(): Promise<void> {
    const { message } = await this.submitted('sent', 'chem@DEA');
    await this.release('chemlead@DEA', message.id);
    const url = `/referrals/${this.id('sent')}`;
    const { userId } = await this.system.person('prec@NNCC');
    await this.api.do('prec@NNCC', 'POST', `${url}/acknowledge`, { version: await this.version('prec@NNCC', url) });
    await this.api.do('preclead@NNCC', 'POST', `${url}/assign`, { version: await this.version('preclead@NNCC', url), body: { userId } });
    await this.answer('answered', url, 1);
    await this.release('preclead@NNCC', this.id('answered'));
    await this.answer('answer', url, 2);
    await this.api.do('chem@DEA', 'GET', url);
    const update = { version: await this.version('chem@DEA', url), body: this.written('update') };
    this.ids.set('update', (await this.api.do<Made>('chem@DEA', 'POST', `${url}/updates`, update)).id);
    await this.system.runJobs();
  }

  private async answer(name: string, url: string, no: number): Promise<void> {
    const body = this.written(name, { isFinal: false, items: [{ no, text: this.words(`${name}.item`) }] });
    const made = await this.api.do<Made>('prec@NNCC', 'POST', `${url}/answers`, { version: await this.version('prec@NNCC', url), body });
    this.ids.set(name, made.id);
    await this.api.do('prec@NNCC', 'POST', `${url}/messages/${made.id}/submit`, { version: made.version });
  }

  /** A case that one agency leads and another has joined, what is in it, and one in which the roles are the other way round. */
  private async cases(): Promise<void> {
    const invited = await this.propose('case', 'chem@DEA', { language: 'zh-CN', to: 'prec@NNCC' });
    await this.release('chemlead@DEA', invited);
    const url = `/cases/${this.id('case')}`;
    await this.api.do('preclead@NNCC', 'POST', `${url}/accept`, { version: await this.version('preclead@NNCC', url) });
    await this.system.runJobs();
    const note = (scope: string, name: string) => ({ body: { scope, text: this.words(name), language: 'zh-CN' } });
    await this.api.do('chem@DEA', 'POST', `${url}/notes`, note('private', 'case.privateNote'));
    const shared = await this.api.do<{ messages: Made[] }>('chem@DEA', 'POST', `${url}/notes`, note('shared', 'case.sharedNote'));
    this.ids.set('note', shared.messages[0]!.id);
    await this.release('chemlead@DEA', this.id('note'));
    const next = await this.api.do<{ messages: Made[] }>('chem@DEA', 'POST', `${url}/notes`, note('shared', 'case.nextNote'));
    this.ids.set('next note', next.messages[0]!.id);
    const { message } = await this.submitted('in case', 'chem@DEA', { caseId: this.id('case') });
    await this.release('chemlead@DEA', message.id);
    await this.api.do('preclead@NNCC', 'GET', `/referrals/${this.id('in case')}`);
    await this.system.runJobs();
    await this.release('preclead@NNCC', await this.propose('their case', 'prec@NNCC', { language: 'en', to: 'chem@DEA' }));
  }

  private async propose(name: string, by: string, { language, to }: { language: string; to: string }): Promise<string> {
    const say = (field: string) => this.words(`${name}.${field}`);
    const [deskId, invited] = [await this.desk(by), await this.system.person(to)];
    const body = {
      deskId,
      crimeType: 'precursor',
      handling: ['H1'],
      language,
      title: say('title'),
      summary: say('summary'),
      legalBasis: [{ instrument: 'UN-1988', article: say('article') }],
      ownReference: say('ownReference'),
      invitations: [{ agencyId: invited.agencyId, deskId: invited.deskIds[0] }],
    };
    const made = await this.api.do<{ id: string; invitations: Made[] }>(by, 'POST', '/cases', { body });
    this.ids.set(name, made.id).set(`${name} invitation`, made.invitations[0]!.id);
    return made.invitations[0]!.id;
  }

  /** Texts with the translators: one that nobody has, one being translated, one in review with a segment sent back. */
  private async translations(): Promise<void> {
    for (const name of ['untaken', 'taken', 'reviewed']) {
      await this.submitted(name, 'chem@DEA', { language: 'en' });
      await this.system.runJobs();
      const { items } = await this.api.do<{ items: Made[] }>('translator1@DEA', 'GET', '/translations?state=pending');
      const known = new Set(this.ids.values());
      this.ids.set(`${name} translation`, items.find(({ id }) => !known.has(id))!.id);
    }
    const { segments } = await this.api.do<{ segments: Made[] }>('chem@DEA', 'GET', `/translations/${this.id('untaken translation')}`);
    this.ids.set('untaken segment', segments[0]!.id);
    for (const name of ['taken', 'reviewed']) await this.translate(name, `/translations/${this.id(`${name} translation`)}`);
    await this.review(`/translations/${this.id('reviewed translation')}`);
  }

  private async translate(name: string, url: string): Promise<void> {
    const by = 'translator1@DEA';
    await this.api.do(by, 'POST', `${url}/take`, { version: await this.version(by, url) });
    await this.api.do('chem@DEA', 'POST', `${url}/notes`, { body: { text: this.words(`${name}.note`) } });
    const { segments } = await this.api.do<{ segments: Made[] }>(by, 'GET', url);
    for (const [i, { id, version }] of segments.entries()) {
      const body = { target: this.words(`${name}.target${i}`), override: this.words(`${name}.override${i}`) };
      await this.api.do(by, 'PUT', `${url}/segments/${id}`, { version, body });
      if (i === 0) this.ids.set(`${name} segment`, id);
    }
  }

  private async review(url: string): Promise<void> {
    await this.api.do('translator1@DEA', 'POST', `${url}/finish`, { version: await this.version('translator1@DEA', url) });
    await this.api.do('translator2@DEA', 'POST', `${url}/review`, { version: await this.version('translator2@DEA', url) });
    const { segments } = await this.api.do<{ segments: Made[] }>('translator2@DEA', 'GET', url);
    const body = { comment: this.words('reviewed.comment') };
    await this.api.do('translator2@DEA', 'POST', `${url}/segments/${segments[0]!.id}/return`, { version: segments[0]!.version, body });
  }
}
