import { type Content, type Entry, type Message, type ReleaseCheck, releaseCheck } from '@counterpart/exchange';
import { Directory } from '@counterpart/identity';
import { carries, DomainError, type EventFacts, type HandlingCode } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { CaseNotices } from './case-notices';
import { type CaseKind, readCaseFacts } from './domain/case-facts';
import type { CaseFile } from './domain/case-file';
import { CaseNote } from './domain/case-note';
import { readInvitation, readNote } from './domain/case-words';
import { handlingDropped, messageForm, notLead, notParticipant } from './domain/cases.errors';
import { caseAgencyInvited, caseNoteAdded, caseStateChanged } from './domain/cases.events';
import { Roster } from './domain/roster';
import { LockedCase } from './locked-case';

const AUTHOR = 'select author_ids[1] as author from message where agency_id = $1 and id = $2';
const HAS_NOTE = 'select id from case_note where agency_id = $1 and id = $2';

/** What leaves the agency in a case: the last checks before it is signed, and what follows in the own file once it is. */
@Injectable()
export class CaseDepartures {
  constructor(
    private readonly notices: CaseNotices,
    private readonly directory: Directory,
  ) {}

  /** Stops a message that the case no longer permits, or that an author has edited out of its form. */
  async beforeRelease(tx: Transaction, message: Message, content: Content): Promise<{ readonly reference: string }> {
    const held = await LockedCase.lock(tx, message.threadId);
    if (!carries(message.handling as HandlingCode[], held.file.handling)) throw handlingDropped();
    if (message.kind === 'case.invitation') message.facts = await this.invitation(tx, held, message, content);
    else if (message.kind === 'case.note') this.requireNote(held, message, content);
    else throw messageForm('kind');
    return { reference: held.file.reference };
  }

  /** What that would find, for the second person to see before. */
  async checks(tx: Transaction, message: Message, content: Content): Promise<readonly ReleaseCheck[]> {
    const held = await LockedCase.lock(tx, message.threadId);
    const dropped = carries(message.handling as HandlingCode[], held.file.handling) ? [] : [handlingDropped().code];
    const refusal = async (): Promise<string | null> => {
      try {
        if (message.kind === 'case.invitation') await this.invitation(tx, held, message, content);
        else this.requireNote(held, message, content);
        return null;
      } catch (error) {
        if (error instanceof DomainError) return error.code;
        throw error;
      }
    };
    const found = await refusal();
    return [releaseCheck('handling', dropped), releaseCheck('thread', found === null ? [] : [found])];
  }

  /** The message is signed and on its way. */
  async sent(tx: Transaction, entry: Entry): Promise<void> {
    if (entry.header.kind === 'case.invitation') await this.invited(tx, entry);
    if (entry.header.kind === 'case.note') await this.shared(tx, entry);
  }

  /** The facts of an invitation as the case stands now. */
  private async invitation(tx: Transaction, { file, roster }: LockedCase, message: Message, content: Content): Promise<EventFacts> {
    if (!file.isLead) throw notLead();
    file.requireCan('invite');
    roster.requireInvitable(message.toAgencyId);
    if (readInvitation(content) === null) throw messageForm('content');
    const { side } = await this.directory.agency(message.toAgencyId);
    const then = new Roster(file.leadAgencyId, roster.all);
    then.invite({ agencyId: message.toAgencyId, side, deskId: message.toDeskId }, tx.at);
    const told = (await this.notices.told(then)).map((one) => ({ ...one }));
    return { crimeType: file.crimeType, template: file.template, roster: told };
  }

  private requireNote({ file, roster }: LockedCase, message: Message, content: Content): void {
    file.requireCan('share');
    if (!roster.is(file.agencyId, 'accepted') || !roster.is(message.toAgencyId, 'accepted')) throw notParticipant();
    if (readNote(content) === null) throw messageForm('content');
    requireFacts('case.note', message);
  }

  private async invited(tx: Transaction, { header, thread }: Entry): Promise<void> {
    const held = await LockedCase.lock(tx, thread.id);
    const agency = await this.directory.agencyByCode(header.to.agency);
    const desk = agency?.desks.find(({ code }) => code === header.to.desk);
    if (agency === null || desk === undefined) throw new Error(`The directory has no desk ${header.to.agency}/${header.to.desk}`);
    const from = held.file.state;
    held.roster.invite({ agencyId: agency.id, side: agency.side, deskId: desk.id }, tx.at);
    held.file.invite(tx.at);
    tx.record(caseAgencyInvited(held.file.id, { agency: agency.id }));
    recordState(tx, from, held.file);
    held.save(tx);
  }

  /** The first of a note's messages brings it into the own file, as it was released. */
  private async shared(tx: Transaction, { header, content, thread }: Entry): Promise<void> {
    const held = await LockedCase.lock(tx, thread.id);
    const { agencyId } = tx.actor;
    const facts = readCaseFacts('case.note', header.facts);
    const words = readNote(content);
    if (facts === null || words === null) throw messageForm('facts');
    if ((await tx.query(HAS_NOTE, [agencyId, facts.note])).length > 0) return;
    const [row] = await tx.query<{ author: string | null }>(AUTHOR, [agencyId, header.id]);
    tx.insert(
      CaseNote.of(tx.actor, held.file, {
        ...words,
        id: facts.note,
        scope: 'shared',
        authorAgencyId: agencyId,
        authorUserId: row?.author ?? null,
        language: header.language ?? 'und',
        handling: [...header.handling],
        at: tx.at,
      }),
    );
    tx.record(caseNoteAdded(held.file.id, { note: facts.note, scope: 'shared' }, words.text));
    held.save(tx);
  }
}

function requireFacts(kind: CaseKind, { facts }: Message): void {
  if (readCaseFacts(kind, facts) === null) throw messageForm('facts');
}

function recordState(tx: Transaction, from: string, file: CaseFile): void {
  if (file.state === from) return;
  tx.record(caseStateChanged(file.id, { from, to: file.state, reason: file.stateReason, outcome: file.outcome }));
}
