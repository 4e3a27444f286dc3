import {
  type AddedNote,
  CaseFiles,
  CasesQueries,
  CasesService,
  CaseTimelineQueries,
  type Inviting,
  type NewCase,
  NotesService,
  ParticipationService,
} from '@counterpart/cases';
import { Messages } from '@counterpart/exchange';
import { Directory } from '@counterpart/identity';
import { type DomainError, systemActor } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import type { TestSystem } from './harness';

/** What the tests read of a case's JSON. */
export interface ShownCase {
  readonly version: number;
  readonly reference: string;
  readonly state: string;
  readonly stateReason: string | null;
  readonly outcome: string | null;
  readonly handling: readonly string[];
  readonly content: { readonly title: string; readonly ownReference: string | null };
  readonly participants: readonly { readonly code: string; readonly state: string; readonly reason: string | null }[];
  readonly members: readonly { readonly login: string }[];
  readonly notes: { readonly items: readonly ShownNote[]; readonly next: string | null };
}
export interface ShownNote {
  readonly id: string;
  readonly scope: string;
  readonly text: string;
  readonly handling: readonly string[];
}

/** The people and steps that the tests of joint cases are told with. A person is named by login. */
export class CaseStory {
  constructor(private readonly system: TestSystem) {}

  /** Proposes a case at the chemicals desk; Chinese text, so that it crosses without a translation. */
  async propose(login: string, inviting: readonly string[], change: Partial<NewCase> = {}): Promise<Inviting> {
    const person = await this.system.person(login);
    const given: NewCase = {
      deskId: person.deskIds[0]!,
      crimeType: 'precursor',
      template: 'precursor',
      handling: ['H2'],
      exercise: false,
      language: 'zh-CN',
      title: '前体化学品案件',
      summary: '虚构案情。',
      legalBasis: [{ instrument: 'WG-2024', article: 'para. 2' }],
      ownReference: null,
      invitations: await Promise.all(inviting.map((code) => this.deskOf(code))),
      ...change,
    };
    return this.system.get(CasesService).propose(person, given);
  }

  /** The first desk of an agency, to be invited. */
  async deskOf(code: string): Promise<{ agencyId: string; deskId: string }> {
    const agency = await this.system.get(Directory).agencyByCode(code);
    return { agencyId: agency!.id, deskId: agency!.desks[0]!.id };
  }

  /** Proposes, has the invitations released and accepted, and brings everything across. */
  async openCase(login: string, partners: readonly string[], change: Partial<NewCase> = {}): Promise<Inviting> {
    const file = await this.propose(login, partners, change);
    await this.releaseAll(`supervisor1@${login.split('@')[1]}`, file.id);
    for (const code of partners) await this.accept(`supervisor1@${code}`, file.id);
    return file;
  }

  /** Gives the case's messages the translations they wait for, as if two translators had made and reviewed them. */
  async translateAll(login: string, caseId: string): Promise<void> {
    const translator = await this.system.person(login);
    const intake = systemActor('intake', translator.side, translator.agencyId);
    await this.system.get(UnitOfWork).run(intake, async (tx) => {
      const waiting = await tx.query<{ id: string; language: string; texts: Record<string, string> }>(
        `select m.id, m.target_language as language, c.content->'texts' as texts from message m
           join message_content c on c.agency_id = m.agency_id and c.id = m.id
          where m.agency_id = $1 and m.thread_id = $2 and m.state = 'translating'`,
        [translator.agencyId, caseId],
      );
      for (const { id, language, texts: source } of waiting) {
        const texts = Object.fromEntries(Object.entries(source).map(([path, text]) => [path, `[${language}] ${text}`]));
        await this.system
          .get(Messages)
          .attachTranslation(tx, id, { language, texts }, { translatorId: translator.userId, reviewerId: null });
      }
    });
  }

  /** Releases whatever of the case waits for its second person, translated where it must be, and brings it across. */
  async releaseAll(login: string, caseId: string): Promise<number> {
    const person = await this.system.person(login);
    await this.translateAll(`translator1@${person.agencyCode}`, caseId);
    const waiting = await this.system
      .get(UnitOfWork)
      .run(person, (tx) =>
        tx.query<{ id: string; version: number }>(
          `select id, version from message where agency_id = $1 and thread_id = $2 and state = 'awaiting_release' order by drafted_at, id`,
          [person.agencyId, caseId],
        ),
      );
    for (const { id, version } of waiting) await this.system.get(Messages).release(person, id, version);
    await this.system.runJobs();
    return waiting.length;
  }

  async accept(login: string, caseId: string): Promise<void> {
    const person = await this.system.person(login);
    await this.system.get(ParticipationService).accept(person, caseId, await this.version(login, caseId));
    await this.system.runJobs();
  }

  async note(login: string, caseId: string, text: string, scope: 'private' | 'shared' = 'private'): Promise<AddedNote> {
    const given = { scope, text, language: 'zh-CN', handling: ['H0'] as const };
    return this.system.get(NotesService).add(await this.system.person(login), caseId, given);
  }

  /** The case as this person reads it; null where it is not to be seen. */
  async shown(login: string, caseId: string): Promise<ShownCase | null> {
    const text = await this.system.get(CasesQueries).one(await this.system.person(login), caseId);
    return text === null ? null : (JSON.parse(text) as ShownCase);
  }

  async version(login: string, caseId: string): Promise<number> {
    return (await this.shown(login, caseId))!.version;
  }

  /** `CODE:state` of every participant, the lead agency first. */
  async roster(login: string, caseId: string): Promise<readonly string[]> {
    return (await this.shown(login, caseId))!.participants.map(({ code, state }) => `${code}:${state}`);
  }

  async listed(login: string): Promise<readonly string[]> {
    const person = await this.system.person(login);
    const text = await this.system
      .get(CasesQueries)
      .list(person, { state: null, crimeType: null, lead: null, reference: null, isMine: false }, null, 100);
    return (JSON.parse(text) as { items: readonly { id: string }[] }).items.map(({ id }) => id);
  }

  async timeline(
    login: string,
    caseId: string,
  ): Promise<readonly { source: string; id: string; type: string; from: string | null; at: string }[]> {
    const text = await this.system.get(CaseTimelineQueries).timeline(await this.system.person(login), caseId, null, 100);
    return (JSON.parse(text!) as { page: { items: [] } }).page.items;
  }

  async forReferral(login: string, caseId: string) {
    return this.system.get(UnitOfWork).run(await this.system.person(login), (tx) => this.system.get(CaseFiles).forReferral(tx, caseId));
  }
}

/** The code that an attempt fails with; `none` where it succeeds. */
export const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'none',
    (error: DomainError) => error.code,
  );
