import type { Entry } from '@counterpart/exchange';
import { Directory } from '@counterpart/identity';
import { unionOfHandling } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { CaseNotices } from './case-notices';
import { CaseContent } from './domain/case-content';
import { CaseFile } from './domain/case-file';
import { caseFilePolicy } from './domain/case-file.policy';
import { type CaseFacts, type CaseKind, readCaseFacts } from './domain/case-facts';
import { CaseNote } from './domain/case-note';
import { readInvitation, readNote } from './domain/case-words';
import { caseInvitationReceived, caseNoteReceived, caseStateChanged } from './domain/cases.events';
import { Roster } from './domain/roster';
import { LockedCase } from './locked-case';

/** What an accepted envelope changes in a partner's file: the invitation that begins it, the state as the lead tells it, a note. */
@Injectable()
export class CaseArrivals {
  constructor(
    private readonly directory: Directory,
    private readonly notices: CaseNotices,
  ) {}

  /** The own agency is invited: for the first time, which begins its file, or again. */
  async invited(tx: Transaction, entry: Entry): Promise<void> {
    const { header, thread } = entry;
    const facts = factsOf('case.invitation', entry);
    const words = readInvitation(entry.content);
    if (words === null || header.language === null) throw unreadable(entry);
    const content = { ...words, language: header.language };
    const before = await tx.lockIfThere(CaseFile, thread.id);
    if (before !== null) return this.invitedAgain(tx, entry, content);
    const lead = await this.senderOf(entry);
    const file = CaseFile.propose(
      tx.actor,
      {
        id: thread.id,
        deskId: thread.deskId,
        compartmentId: thread.compartmentId,
        reference: header.reference,
        leadAgencyId: lead.agencyId,
        crimeType: facts.crimeType,
        template: facts.template,
        handling: unionOfHandling(header.handling),
        exercise: header.exercise,
      },
      tx.at,
    );
    caseFilePolicy.require(tx.actor, 'case.receive', file);
    const held = LockedCase.begin(thread, file, Roster.begin(lead, tx.at));
    await this.followRoster(tx, held, facts.roster);
    held.roster.invite({ agencyId: tx.actor.agencyId, side: tx.actor.side, deskId: thread.deskId }, tx.at);
    held.insert(tx);
    tx.insert(CaseContent.of(tx.actor, file, { ...content, ownReference: null }));
    tx.record(caseInvitationReceived(file.id, { reference: file.reference, lead: lead.agencyId }));
  }

  /** The lead agency tells the shared state. Whoever has left is no longer concerned. */
  async told(tx: Transaction, entry: Entry): Promise<void> {
    const { roster: told, ...shared } = factsOf('case.state', entry);
    const held = await this.lock(tx, entry);
    const isConcerned = held.roster.is(tx.actor.agencyId, 'accepted') || held.roster.is(tx.actor.agencyId, 'invited');
    if (!isConcerned) return;
    await this.followRoster(tx, held, told);
    const from = held.file.state;
    held.file.follow(shared, tx.at);
    if (from !== held.file.state)
      tx.record(caseStateChanged(held.file.id, { from, to: held.file.state, reason: shared.reason, outcome: shared.outcome }));
    held.save(tx);
  }

  /** Another participant shares a note. */
  async noted(tx: Transaction, entry: Entry): Promise<void> {
    const { header } = entry;
    const { note: id } = factsOf('case.note', entry);
    const words = readNote(entry.content);
    if (words === null || header.language === null) throw unreadable(entry);
    const held = await this.lock(tx, entry);
    const { agencyId } = await this.senderOf(entry);
    tx.insert(
      CaseNote.of(tx.actor, held.file, {
        ...words,
        id,
        scope: 'shared',
        authorAgencyId: agencyId,
        authorUserId: null,
        language: header.language,
        handling: unionOfHandling(header.handling, held.file.handling),
        at: new Date(header.sentAt),
      }),
    );
    tx.record(caseNoteReceived(held.file.id, { note: id, agency: agencyId }, words.text));
    held.save(tx);
  }

  private async invitedAgain(tx: Transaction, entry: Entry, content: Parameters<CaseContent['retell']>[0]): Promise<void> {
    const { header } = entry;
    const facts = factsOf('case.invitation', entry);
    const held = await this.lock(tx, entry);
    const { file, roster } = held;
    await this.followRoster(tx, held, facts.roster);
    roster.invite({ agencyId: tx.actor.agencyId, side: tx.actor.side, deskId: file.deskId }, tx.at);
    const from = file.state;
    file.follow({ state: 'proposed', reason: 'INVITED', outcome: null }, tx.at);
    file.handling = unionOfHandling(header.handling, file.handling);
    const own = await tx.lock(CaseContent, file.id);
    own.retell(content);
    tx.save(own);
    tx.record(caseInvitationReceived(file.id, { reference: file.reference, lead: file.leadAgencyId }));
    tx.record(caseStateChanged(file.id, { from, to: file.state, reason: file.stateReason, outcome: null }));
    held.save(tx);
  }

  private async followRoster(tx: Transaction, { roster }: LockedCase, told: CaseFacts['case.state']['roster']): Promise<void> {
    roster.follow(await this.notices.known(told, tx.at), tx.actor.agencyId);
  }

  private async lock(tx: Transaction, { thread }: Entry): Promise<LockedCase> {
    const held = await LockedCase.lock(tx, thread.id);
    caseFilePolicy.require(tx.actor, 'case.receive', held.file);
    return held;
  }

  private async senderOf({ header }: Entry) {
    const agency = await this.directory.agencyByCode(header.from.agency);
    const desk = agency?.desks.find(({ code }) => code === header.from.desk);
    if (agency === null || desk === undefined) throw new Error(`The directory has no desk ${header.from.agency}/${header.from.desk}`);
    return { agencyId: agency.id, side: agency.side, deskId: desk.id };
  }
}

/** The gate has read them before: what cannot be read here is a mistake of ours. */
function factsOf<K extends CaseKind>(kind: K, entry: Entry): CaseFacts[K] {
  const facts = readCaseFacts(kind, entry.header.facts);
  if (facts === null) throw unreadable(entry);
  return facts;
}

const unreadable = ({ header }: Entry): Error => new Error(`The envelope ${header.id} passed the gate and cannot be read`);
