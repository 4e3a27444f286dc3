import { DomainError, systemActor, type SystemActor } from '@counterpart/kernel';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { Answer } from './answer';
import { envelopeDelivered, envelopeUndeliverable } from './domain/exchange.events';
import { StoredEnvelope } from './domain/stored-envelope';
import { Thread } from './domain/thread';
import { EnvelopeHandlers } from './envelope-handlers';
import { Intake } from './intake.service';
import { KnownEnvelopes } from './known-envelopes';

interface Parcel {
  readonly wire: string;
  readonly toAgencyId: string;
}

/**
 * Carries envelopes over the local link: the receiver's agency lives in the same database, and takes them in under its own context and
 * in its own transaction. A remote link (HTTPS to a peer installation) will carry the same wire text to the same `Intake` there.
 */
@Injectable()
export class Delivery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly known: KnownEnvelopes,
    private readonly intake: Intake,
    private readonly handlers: EnvelopeHandlers,
  ) {}

  /**
   * Delivers one envelope and files the receipt. At least once: every step can be repeated after a crash at any point. Throws
   * `unavailable` while it is too early, so that it is tried again; the reason stands on the envelope for its sender to see.
   */
  async deliver(side: string, agencyId: string, envelopeId: string): Promise<void> {
    const actor = systemActor('delivery', side, agencyId);
    const parcel = await this.uow.run(actor, (tx) => this.open(tx, envelopeId));
    if (parcel === null) return;
    const answer = await this.intake.receive(parcel.toAgencyId, parcel.wire);
    if (answer.status === 'accepted' || answer.status === 'duplicate') {
      if (answer.receipt !== null) await this.intake.receive(agencyId, answer.receipt);
      await this.uow.run(actor, (tx) => this.arrived(tx, envelopeId));
      return;
    }
    if (answer.status === 'refused') return this.uow.run(actor, (tx) => this.refused(tx, envelopeId, answer.reason));
    await this.wait(actor, envelopeId, answer);
  }

  private async open(tx: Transaction, envelopeId: string): Promise<Parcel | null> {
    const envelope = await tx.lock(StoredEnvelope, envelopeId);
    if (envelope.state !== 'pending') return null;
    const wire = await this.known.wire(tx, envelopeId);
    if (wire === null)
      throw new DomainError('conflict', 'envelope.purged', 'The content of this envelope was purged before it could be delivered.');
    return { wire, toAgencyId: envelope.toAgencyId };
  }

  private async arrived(tx: Transaction, envelopeId: string): Promise<void> {
    const envelope = await tx.lock(StoredEnvelope, envelopeId);
    if (envelope.state !== 'pending') return;
    Object.assign(envelope, { state: 'delivered', receivedAt: tx.at, trouble: null });
    tx.save(envelope);
    tx.record(envelopeDelivered(envelopeId, { thread: envelope.threadId }));
  }

  private async refused(tx: Transaction, envelopeId: string, reason: string): Promise<void> {
    const envelope = await tx.lock(StoredEnvelope, envelopeId);
    if (envelope.state !== 'pending') return;
    Object.assign(envelope, { state: 'undeliverable', trouble: reason });
    tx.save(envelope);
    tx.record(envelopeUndeliverable(envelopeId, { reason }));
    const thread = await tx.lock(Thread, envelope.threadId);
    await this.handlers.of(envelope.kind, thread.kind)?.dropped(tx, thread);
  }

  private async wait(actor: SystemActor, envelopeId: string, answer: Extract<Answer, { status: 'held' | 'deferred' }>): Promise<never> {
    const reason = answer.status === 'held' ? 'gap' : answer.reason;
    await this.uow.run(actor, async (tx) => {
      const envelope = await tx.lock(StoredEnvelope, envelopeId);
      Object.assign(envelope, { trouble: reason, attempts: envelope.attempts + 1 });
      tx.save(envelope);
    });
    throw new DomainError('unavailable', `delivery.${answer.status}`, 'The receiver cannot take this yet.');
  }
}
