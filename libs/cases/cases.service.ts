import { type Message, Threads } from '@counterpart/exchange';
import { Compartments } from '@counterpart/identity';
import { type CrimeType, type HandlingCode, isHandling, type Person, unionOfHandling, uuidv7 } from '@counterpart/kernel';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Idempotency, type RequestKey } from '@counterpart/platform/idempotency';
import { Injectable } from '@nestjs/common';
import { CaseInvitations, type Invited } from './case-invitations';
import { CaseContent } from './domain/case-content';
import { CaseFile } from './domain/case-file';
import { caseFilePolicy } from './domain/case-file.policy';
import { CASE_SERIES, caseReference } from './domain/case-reference';
import { unknownInstrument, wrongHandling } from './domain/cases.errors';
import { caseOwnReferenceSet, caseProposed } from './domain/cases.events';
import type { LegalBasis } from './domain/legal-basis';
import { Roster } from './domain/roster';
import { LockedCase } from './locked-case';
import { type Inviting, inviting } from './outcomes';

export interface NewCase {
  readonly deskId: string;
  readonly crimeType: CrimeType;
  readonly template: CrimeType;
  readonly handling: readonly HandlingCode[];
  readonly exercise: boolean;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly legalBasis: readonly LegalBasis[];
  readonly ownReference: string | null;
  readonly invitations: readonly Invited[];
}

const NEXT = `insert into reference_counter (agency_id, side_id, series, year, last) values ($1, $2, $3, $4, 1)
on conflict (agency_id, series, year) do update set last = reference_counter.last + 1 returning last`;

const IN_FORCE = `select code from legal_instrument where code = any ($1) and valid_from <= $2::date and (valid_to is null or valid_to >= $2::date)`;

/** A joint case as its lead agency makes it. */
@Injectable()
export class CasesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly compartments: Compartments,
    private readonly threads: Threads,
    private readonly invitations: CaseInvitations,
    private readonly idempotency: Idempotency,
  ) {}

  /** Proposes a case that the own agency leads; who proposes is its first member. Each invitation waits for its release. */
  propose(person: Person, given: NewCase, request: RequestKey | null = null): Promise<Inviting> {
    return this.idempotency.run(person, request, async (tx) => {
      if (!isHandling(given.handling)) throw wrongHandling();
      const invitees = await this.invitations.resolve(person.agencyId, given.invitations, (i) => `invitations[${i}]`);
      await requireInForce(tx, given.legalBasis);
      const file = await this.open(tx, person, given);
      const content = CaseContent.of(person, file, { ...given, translation: null });
      const lead = { agencyId: person.agencyId, side: person.side, deskId: file.deskId };
      const { id, deskId, compartmentId } = file;
      const held = LockedCase.begin(
        this.threads.open(tx, { id, kind: 'case', deskId, compartmentId, exercise: given.exercise }),
        file,
        Roster.begin(lead, tx.at),
      );
      held.insert(tx);
      tx.insert(content);
      tx.record(
        caseProposed(
          id,
          { reference: file.reference, crimeType: file.crimeType, exercise: file.exercise },
          { title: given.title, summary: given.summary },
        ),
      );
      const invitations: Message[] = [];
      for (const invitee of invitees) invitations.push(await this.invitations.submit(tx, held, content, invitee));
      return inviting(file, invitations);
    });
  }

  /** Sets or clears the agency's own number of a case; it never crosses. */
  setOwnReference(person: Person, id: string, version: number, ownReference: string | null): Promise<CaseFile> {
    return this.uow.run(person, async (tx) => {
      const held = await LockedCase.lock(tx, id, version);
      caseFilePolicy.require(person, 'case.set-own-reference', held.file);
      const content = await tx.lock(CaseContent, id);
      content.ownReference = ownReference;
      tx.save(content);
      tx.record(caseOwnReferenceSet(id, {}, { ownReference }));
      return held.save(tx);
    });
  }

  /** The compartment comes first: without it not even its maker sees the file. */
  private async open(tx: Transaction, person: Person, given: NewCase): Promise<CaseFile> {
    const id = uuidv7(tx.at.getTime());
    const { deskId, crimeType, template, exercise } = given;
    const handling = unionOfHandling(given.handling);
    const compartmentId = uuidv7(tx.at.getTime());
    const draft = { id, deskId, compartmentId, reference: '', leadAgencyId: person.agencyId, crimeType, template, handling, exercise };
    const file = CaseFile.propose(person, draft, tx.at);
    caseFilePolicy.require(person, 'case.propose', file);
    this.compartments.openCase(tx, compartmentId, deskId);
    this.compartments.join(tx, person, compartmentId, deskId);
    file.reference = await nextReference(tx, person);
    return file;
  }
}

/** Issues the next reference of the agency, without a gap: the counter's row is locked until the transaction ends. */
async function nextReference(tx: Transaction, { agencyId, side, agencyCode }: Person): Promise<string> {
  const year = tx.at.getUTCFullYear();
  const [row] = await tx.query<{ last: number }>(NEXT, [agencyId, side, CASE_SERIES, year]);
  return caseReference(agencyCode, year, row!.last);
}

async function requireInForce(tx: Transaction, legalBasis: readonly LegalBasis[]): Promise<void> {
  const codes = legalBasis.map(({ instrument }) => instrument);
  const inForce = new Set((await tx.query<{ code: string }>(IN_FORCE, [codes, tx.at.toISOString()])).map(({ code }) => code));
  const wrong = codes.findIndex((code) => !inForce.has(code));
  if (wrong >= 0) throw unknownInstrument(`legalBasis[${wrong}].instrument`);
}
