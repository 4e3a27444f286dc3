import { EvidentialUsesService, ExportsService, ForwardingService, PermissionsService } from '@counterpart/referrals';
import type { TestSystem } from './harness';
import { ReferralStory, request, type ShownMessage, written } from './referral-story';

type Asked = Parameters<PermissionsService['request']>[2];
type Draft = NonNullable<Parameters<ReferralStory['draft']>[1]>;
type Forwarding = Parameters<ForwardingService['forward']>[2];

const DAY_MS = 24 * 3_600_000;
export const GACC = { agency: 'GACC', desk: 'GACC-ANTI' };
export const CBP = { agency: 'CBP', desk: 'CBP-NTC' };

/** Further use as people of several agencies ask for it, permit it and try it. DEA sends, NNCC receives. A person is named by login. */
export class OnwardStory {
  readonly referrals: ReferralStory;

  constructor(private readonly system: TestSystem) {
    this.referrals = new ReferralStory(system);
  }

  get permissions(): PermissionsService {
    return this.system.get(PermissionsService);
  }

  /** A referral of DEA that NNCC has received, and its original. */
  async received(handling: Draft['handling'], change: Partial<Draft> = {}): Promise<{ readonly id: string; readonly original: string }> {
    const id = await this.referrals.send('liaison1@DEA', request({ handling, ...change }));
    return { id, original: await this.original('liaison1@NNCC', id) };
  }

  async original(login: string, id: string): Promise<string> {
    return (await this.messages(login, id)).find(({ kind }) => kind === 'referral.original')!.id;
  }

  async messages(login: string, id: string): Promise<readonly ShownMessage[]> {
    return (await this.referrals.shown(login, id)).messages;
  }

  async version(login: string, id: string): Promise<number> {
    return (await this.referrals.shown(login, id)).version;
  }

  /** Asks, in the originator's language; the request is released and delivered. Returns its id. */
  async ask(login: string, id: string, asked: Partial<Asked> & Pick<Asked, 'of'>): Promise<string> {
    const language = login.endsWith('DEA') ? 'zh-CN' : 'en';
    return this.referrals.say(login, id, (person, version) =>
      this.permissions.request(
        person,
        { id, version },
        { use: 'forward', recipient: 'GACC', ...asked },
        written('For a joint inspection.', { language }),
      ),
    );
  }

  /** Grants for some days, with conditions; released and delivered. */
  async grant(login: string, id: string, of: string, days = 30): Promise<string> {
    const language = login.endsWith('DEA') ? 'zh-CN' : 'en';
    return this.referrals.say(login, id, (person, version) =>
      this.permissions.grant(person, { id, version }, of, this.until(days), written('仅限本次检查使用。', { language })),
    );
  }

  async deny(login: string, id: string, of: string): Promise<string> {
    const language = login.endsWith('DEA') ? 'zh-CN' : 'en';
    return this.referrals.say(login, id, (person, version) =>
      this.permissions.deny(person, { id, version }, of, 'INVESTIGATION', written('案件仍在侦办。', { language })),
    );
  }

  /** Asks and gets it. */
  async permitted(id: string, asked: Partial<Asked> & Pick<Asked, 'of'>, days = 30): Promise<string> {
    const of = await this.ask('liaison1@NNCC', id, asked);
    await this.grant('liaison1@DEA', id, of, days);
    return of;
  }

  async end(login: string, id: string, of: string): Promise<void> {
    await this.permissions.end(await this.system.person(login), id, await this.version(login, id), of, 'CIRCUMSTANCES_CHANGED');
    await this.system.runJobs();
  }

  /** Drafts a lead that passes messages on; returns its id. */
  async forward(login: string, id: string, messages: readonly string[], change: Partial<Forwarding> = {}): Promise<string> {
    const forwarding: Forwarding = { to: GACC, messages, kind: 'lead', language: 'zh-CN', title: '转递线索', text: '请查。', ...change };
    return (await this.system.get(ForwardingService).forward(await this.system.person(login), id, forwarding)).id;
  }

  /** Completes a draft that passes something on, so that nothing but a permission stands in its way. */
  async complete(login: string, id: string, change: Partial<Draft> = {}): Promise<void> {
    const draft = request({
      kind: 'lead',
      items: [],
      title: '转递线索',
      text: '请查。',
      substances: [{ name: '4-AP', nameZh: null, cas: '23056-29-3', hs: null }],
      ...change,
    });
    await this.referrals.drafts.edit(await this.system.person(login), id, await this.version(login, id), { draft, ownReference: null });
  }

  async submit(login: string, id: string): Promise<void> {
    await this.referrals.drafts.submit(await this.system.person(login), id, await this.version(login, id));
  }

  async export(login: string, id: string, isPartial = false) {
    return this.system.get(ExportsService).export(await this.system.person(login), id, isPartial);
  }

  async useInEvidence(login: string, id: string, ...messages: readonly string[]): Promise<string> {
    const proceedings = { proceeding: '（2026）虚构刑初1号', authority: '虚构法院', usedOn: '2026-04-01' };
    const on = { id, version: await this.version(login, id) };
    const { id: use } = await this.system.get(EvidentialUsesService).record(await this.system.person(login), on, messages, proceedings);
    await this.system.runJobs();
    return use;
  }

  until(days: number): string {
    return new Date(this.system.clock.now().getTime() + days * DAY_MS).toISOString();
  }

  /** Lets days go by. */
  wait(days: number): void {
    this.system.clock.advance(days * DAY_MS);
  }
}
