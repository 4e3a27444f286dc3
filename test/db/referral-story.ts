import { Messages } from '@counterpart/exchange';
import type { Person } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import {
  DraftsService,
  NewReferralsService,
  ReadingService,
  ReceivingService,
  everythingOf,
  type QueueName,
  ReferralListsQueries,
  ReferralMessagesService,
  ReferralNoticesService,
  ReferralsQueries,
} from '@counterpart/referrals';
import type { TestSystem } from './harness';

type Draft = Parameters<NewReferralsService['create']>[2]['draft'];
type Route = Parameters<NewReferralsService['create']>[1];
type Written = Parameters<ReferralMessagesService['ask']>[2];

/** What the tests read of a referral's JSON. */
export interface ShownReferral {
  readonly id: string;
  readonly version: number;
  readonly isUnread: boolean;
  readonly isCleared: boolean;
  readonly box: string;
  readonly state: string;
  readonly reference: string | null;
  readonly title: string | null;
  readonly handling: readonly string[];
  readonly items: readonly { readonly no: number; readonly state: string; readonly ground: string | null }[];
  readonly dueAt: string | null;
  readonly deliveredAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly answeredAt: string | null;
  readonly outcome: string | null;
  readonly messages: readonly ShownMessage[];
  readonly receipts: readonly { readonly kind: string; readonly box: string; readonly facts: Readonly<Record<string, unknown>> }[];
  readonly matches: readonly {
    readonly kind: string;
    readonly value: string;
    readonly referral: { readonly id: string; readonly reference: string };
  }[];
  readonly permissions: readonly Readonly<Record<string, unknown>>[];
  readonly evidentialUses: readonly Readonly<Record<string, unknown>>[];
  readonly forwardedFrom: readonly Readonly<Record<string, unknown>>[];
  readonly forwardedTo: readonly Readonly<Record<string, unknown>>[];
  readonly uses: readonly Readonly<Record<string, string | null>>[];
  readonly abilities: Readonly<Record<string, string | null>>;
}
export interface ShownMessage {
  readonly id: string;
  readonly kind: string;
  readonly box: string;
  readonly state: string;
  readonly version?: number;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly recall: { readonly id: string; readonly outcome: string | null } | null;
  readonly content: { readonly texts: Readonly<Record<string, string>> } | null;
}

const EVALUATION = { source: 'B', information: '2' } as const;

/** A request with everything that it needs. It is in the receiver's language, so that it crosses without a translation. */
export const request = (change: Partial<Draft> = {}): Draft => ({
  kind: 'information_request',
  crimeType: 'precursor',
  deadline: { class: 'NORMAL', ground: null, agreedDate: null },
  handling: ['H0'],
  handlingText: null,
  evaluation: EVALUATION,
  legalBasis: [{ instrument: 'WG-2024', article: null }],
  exercise: false,
  language: 'zh-CN',
  title: '一批前体化学品',
  text: '虚构情况：一批货物正在运往港口。',
  items: [
    { text: '何人订购？', handling: [], evaluation: null },
    { text: '何人付款？', handling: [], evaluation: null },
  ],
  identifiers: [],
  substances: [],
  ...change,
});

/** A lead that names a company's website and a chemical. */
export const lead = (change: Partial<Draft> = {}): Draft =>
  request({ kind: 'lead', items: [], substances: [{ name: '4-AP', nameZh: null, cas: '23056-29-3', hs: null }], ...change });

export const written = (text: string, change: Partial<Written> = {}): Written => ({
  language: 'en',
  text,
  handling: ['H0'],
  handlingText: null,
  evaluation: EVALUATION,
  items: [],
  ...change,
});

/** Referrals as people of two agencies exchange them. A person is named by login. */
export class ReferralStory {
  constructor(private readonly system: TestSystem) {}

  get drafts(): DraftsService {
    return this.system.get(DraftsService);
  }
  get messages(): ReferralMessagesService {
    return this.system.get(ReferralMessagesService);
  }
  get notices(): ReferralNoticesService {
    return this.system.get(ReferralNoticesService);
  }
  get receiving(): ReceivingService {
    return this.system.get(ReceivingService);
  }

  person(login: string): Promise<Person> {
    return this.system.person(login);
  }

  /** Drafts a referral from the first desk of the officer to NNCC's desk for precursors. */
  async draft(login: string, draft: Draft = request(), change: Partial<Route> = {}): Promise<string> {
    const person = await this.person(login);
    const route = { deskId: person.deskIds[0]!, to: { agency: 'NNCC', desk: 'NNCC-PREC' }, caseId: null, ...change };
    return (await this.system.get(NewReferralsService).create(person, route, { draft, ownReference: null })).id;
  }

  /** Drafts, submits, releases and delivers. */
  async send(login: string, draft: Draft = request(), change: Partial<Route> = {}): Promise<string> {
    const id = await this.draft(login, draft, change);
    const person = await this.person(login);
    await this.drafts.submit(person, id, (await this.shown(login, id)).version);
    await this.release(`supervisor1@${person.agencyCode}`, id);
    return id;
  }

  /** Releases whatever of the referral waits for its second person, and brings it across. */
  async release(login: string, id: string): Promise<void> {
    const person = await this.person(login);
    const waiting = await this.system
      .get(UnitOfWork)
      .run(person, (tx) =>
        tx.query<{ id: string; version: number }>(
          `select id, version from message where agency_id = $1 and thread_id = $2 and state = 'awaiting_release' order by drafted_at`,
          [person.agencyId, id],
        ),
      );
    for (const { id: messageId, version } of waiting) await this.system.get(Messages).release(person, messageId, version);
    await this.system.runJobs();
  }

  /** Acknowledges and assigns to the first officer, and lets the sender know. */
  async take(agency: string, id: string): Promise<void> {
    const supervisor = await this.person(`supervisor1@${agency}`);
    await this.receiving.acknowledge(supervisor, id, (await this.shown(supervisor.login, id)).version);
    const officer = await this.person(`liaison1@${agency}`);
    await this.receiving.assign(supervisor, id, (await this.shown(supervisor.login, id)).version, officer.userId);
    await this.system.runJobs();
  }

  /** Writes a message, submits it, has it released and delivered; returns its id. */
  async say(
    login: string,
    id: string,
    write: (person: Person, version: number) => Promise<{ readonly id: string; readonly version: number }>,
  ): Promise<string> {
    const person = await this.person(login);
    const message = await write(person, (await this.shown(login, id)).version);
    await this.messages.submit(person, id, message.id, message.version);
    await this.release(`supervisor1@${person.agencyCode}`, id);
    return message.id;
  }

  /** A referral as a person reads it; reading may tell its sender. */
  async read(login: string, id: string): Promise<ShownReferral> {
    return JSON.parse(await this.system.get(ReadingService).read(await this.person(login), id)) as ShownReferral;
  }

  /** A referral as a person would see it, without the sender learning of it. */
  async shown(login: string, id: string): Promise<ShownReferral> {
    return JSON.parse((await this.system.get(ReferralsQueries).one(await this.person(login), id)).text) as ShownReferral;
  }

  /** Ids in one of the queues of a person's desks. */
  async queue(login: string, queue: QueueName): Promise<readonly string[]> {
    const person = await this.person(login);
    const filter = everythingOf(person.deskIds, { queue, box: 'in' });
    const page = JSON.parse(await this.system.get(ReferralListsQueries).page(person, filter, null, 100)) as {
      items: readonly { readonly id: string }[];
    };
    return page.items.map(({ id }) => id);
  }

  /** Ids in a person's box, with the titles that he or she may see. */
  async listed(login: string, box: 'in' | 'out' = 'in'): Promise<ReadonlyMap<string, string | null>> {
    const person = await this.person(login);
    const { items } = JSON.parse(
      await this.system.get(ReferralListsQueries).page(person, everythingOf(person.deskIds, { box }), null, 100),
    ) as {
      items: readonly { readonly id: string; readonly title: string | null }[];
    };
    return new Map(items.map(({ id, title }) => [id, title]));
  }
}

/** The code of a refusal. */
export const codeOf = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing was refused',
    (error: { readonly code?: string }) => error.code ?? String(error),
  );
