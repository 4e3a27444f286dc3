import type { EnvelopeHeader, SealedContent } from '@counterpart/exchange';
import { Compartments, Directory } from '@counterpart/identity';
import { uuidv7 } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { isCaseKind, readCaseFacts } from './domain/case-facts';
import { issuerOf } from './domain/case-reference';
import { participantLifecycle, type ParticipantState } from './domain/case-lifecycle';
import { readInvitation, readNote } from './domain/case-words';

/** What the gate needs to know of a case: who leads it, and how the sender and the own agency stand to it. */
interface Standing {
  readonly reference: string;
  readonly leadAgencyId: string;
  readonly own: ParticipantState | null;
  readonly sender: ParticipantState | null;
  readonly hasNote: boolean;
}

const STANDING = `
select f.reference, f.lead_agency_id as "leadAgencyId",
       (select p.state from case_participant p where p.agency_id = f.agency_id and p.case_id = f.id and p.participant_agency_id = f.agency_id) as own,
       (select p.state from case_participant p where p.agency_id = f.agency_id and p.case_id = f.id and p.participant_agency_id = $3) as sender,
       exists (select 1 from case_note n where n.agency_id = f.agency_id and n.id = $4::uuid) as "hasNote"
  from case_file f where f.agency_id = $1 and f.id = $2`;

const TAKEN = `select id from case_file where agency_id = $1 and reference = $2`;

/**
 * Whether what arrives in a case may enter. It refuses what an honest agency never sends; what has merely crossed with a newer
 * decision enters, and has no effect.
 */
@Injectable()
export class CaseGate {
  constructor(
    private readonly directory: Directory,
    private readonly compartments: Compartments,
  ) {}

  /** A case begins here with its invitation, at the desk it is addressed to, as a compartment of its own. */
  async place(
    tx: Transaction,
    header: EnvelopeHeader,
    content: SealedContent,
  ): Promise<{ deskId: string; compartmentId: string } | { refused: string }> {
    if (header.kind !== 'case.invitation') return { refused: 'case.unknown' };
    if (!isInvitation(header, content)) return { refused: 'case.malformed' };
    if (issuerOf(header.reference) !== header.from.agency) return { refused: 'case.foreign-reference' };
    if ((await tx.query(TAKEN, [tx.actor.agencyId, header.reference])).length > 0) return { refused: 'case.reference-taken' };
    const agency = await this.directory.agency(tx.actor.agencyId);
    const desk = agency.desks.find(({ code }) => code === header.to.desk);
    if (desk === undefined) return { refused: 'case.unknown-desk' };
    // An id of our own making: the thread's was chosen by the sender.
    const compartmentId = uuidv7(tx.at.getTime());
    this.compartments.openCase(tx, compartmentId, desk.id);
    return { deskId: desk.id, compartmentId };
  }

  /** Null, or why not. */
  async admits(tx: Transaction, header: EnvelopeHeader, content: SealedContent): Promise<string | null> {
    const { kind, facts, thread } = header;
    if (!isCaseKind(kind) || readCaseFacts(kind, facts) === null || !hasWords(header, content)) return 'case.malformed';
    const sender = await this.directory.agencyByCode(header.from.agency);
    if (sender === null) return 'case.unknown-sender';
    const note = readCaseFacts('case.note', facts)?.note ?? null;
    const [standing] = await tx.query<Standing>(STANDING, [tx.actor.agencyId, thread, sender.id, note]);
    if (standing === undefined) return kind === 'case.invitation' ? null : 'case.unknown';
    if (standing.reference !== header.reference) return 'case.foreign-reference';
    return faultOf(kind, standing, { own: tx.actor.agencyId, sender: sender.id });
  }
}

function faultOf(kind: string, standing: Standing, ids: { readonly own: string; readonly sender: string }): string | null {
  const fromLead = standing.leadAgencyId === ids.sender;
  switch (kind) {
    case 'case.invitation':
      if (!fromLead) return 'case.not-lead';
      return standing.own === null || participantLifecycle.can(standing.own, 'invite') ? null : 'case.already-invited';
    case 'case.state':
      return fromLead ? null : 'case.not-lead';
    case 'case.note':
      if (standing.own !== 'accepted' || standing.sender === null) return 'case.not-participant';
      return standing.hasNote ? 'case.note-known' : null;
    default:
      return standing.leadAgencyId === ids.own && standing.sender !== null ? null : 'case.not-invited';
  }
}

function hasWords(header: EnvelopeHeader, content: SealedContent): boolean {
  if (header.kind === 'case.invitation') return header.language !== null && readInvitation(content) !== null;
  if (header.kind === 'case.note') return header.language !== null && readNote(content) !== null;
  return Object.keys(content.texts).length === 0 && Object.keys(content.data).length === 0 && content.translation === null;
}

const isInvitation = (header: EnvelopeHeader, content: SealedContent): boolean =>
  readCaseFacts('case.invitation', header.facts) !== null && hasWords(header, content);
