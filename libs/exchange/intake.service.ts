import { type Agency, AgencyKeys, Directory, Standings } from '@counterpart/identity';
import { DomainError, systemActor } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { Acceptance } from './acceptance';
import type { Answer } from './answer';
import { isLifeSafety, isNew } from './border';
import { type Envelope, openEnvelope, readHeader } from './domain/envelope';
import { isRefusal, type Refusal } from './domain/refusal';
import { decodeWire } from './domain/wire';

/** Receives envelopes for one agency. Idempotent: the same envelope again gets the same answer and changes nothing. */
@Injectable()
export class Intake {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly directory: Directory,
    private readonly keys: AgencyKeys,
    private readonly standings: Standings,
    private readonly acceptance: Acceptance,
  ) {}

  /** Checks and takes in one envelope, in one transaction of the receiving agency. */
  async receive(receiverId: string, wire: string): Promise<Answer> {
    const receiver = await this.directory.agency(receiverId);
    const actor = systemActor('intake', receiver.side, receiver.id);
    const opened = await this.open(wire, receiver);
    if (isRefusal(opened)) return this.uow.run(actor, (tx) => this.acceptance.refuse(tx, wire, opened.refused));
    const sender = await this.directory.agencyByCode(opened.header.from.agency);
    if (sender === null) throw new DomainError('unavailable', 'agency.unknown', 'The sender is not in the directory.');
    return this.uow.run(actor, async (tx) => {
      if (isNew(opened.header.kind)) {
        const isVital = isLifeSafety(opened.header.urgency, opened.header.facts);
        const obstacle = await this.standings.obstacle(tx, [receiver.id, sender.id], isVital);
        // A suspension freezes what comes in, and receipts it; an ineligible agency is given nothing new until it is eligible again.
        if (obstacle === 'agency.ineligible') return { status: 'deferred', reason: obstacle };
      }
      return this.acceptance.take(tx, opened, wire, { fromAgencyId: sender.id, toAgencyId: receiver.id });
    });
  }

  private async open(wire: string, receiver: Agency): Promise<Envelope | Refusal> {
    const bytes = decodeWire(wire);
    if (isRefusal(bytes)) return bytes;
    const header = readHeader(bytes.headerBytes);
    if (isRefusal(header)) return header;
    const keys = await this.keys.publicKeys(header.from.side, header.from.agency);
    const opened = openEnvelope(bytes, () => keys);
    if (isRefusal(opened)) return opened;
    const isOurs = opened.header.to.side === receiver.side && opened.header.to.agency === receiver.code;
    return isOurs ? opened : { refused: 'malformed', detail: 'to' };
  }
}
