import {
  type Content,
  type EnvelopeHandler,
  EnvelopeHandlers,
  type EnvelopeHeader,
  type Entry,
  type Message,
  type Placement,
  type ReleaseCheck,
  type SealedContent,
  type Thread,
} from '@counterpart/exchange';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseAnswers } from './case-answers';
import { CaseArrivals } from './case-arrivals';
import { CaseDepartures } from './case-departures';
import { CaseGate } from './case-gate';
import { CASE_KINDS } from './domain/case-facts';

/** The cases' part in the exchange: every kind of message of a case, going out and coming in. */
@Injectable()
export class CaseEnvelopes implements EnvelopeHandler, OnModuleInit {
  readonly threadKind = 'case';
  readonly kinds: readonly string[] = CASE_KINDS;

  constructor(
    private readonly handlers: EnvelopeHandlers,
    private readonly gate: CaseGate,
    private readonly departures: CaseDepartures,
    private readonly arrivals: CaseArrivals,
    private readonly answers: CaseAnswers,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  place(tx: Transaction, header: EnvelopeHeader, content: SealedContent): Promise<Placement> {
    return this.gate.place(tx, header, content);
  }

  admits(tx: Transaction, header: EnvelopeHeader, content: SealedContent): Promise<string | null> {
    return this.gate.admits(tx, header, content);
  }

  beforeRelease(tx: Transaction, message: Message, content: Content): Promise<{ readonly reference: string }> {
    return this.departures.beforeRelease(tx, message, content);
  }

  checks(tx: Transaction, message: Message, content: Content): Promise<readonly ReleaseCheck[]> {
    return this.departures.checks(tx, message, content);
  }

  async entered(tx: Transaction, entry: Entry): Promise<void> {
    if (entry.box === 'out') return this.departures.sent(tx, entry);
    switch (entry.header.kind) {
      case 'case.invitation':
        return this.arrivals.invited(tx, entry);
      case 'case.state':
        return this.arrivals.told(tx, entry);
      case 'case.note':
        return this.arrivals.noted(tx, entry);
      case 'case.acceptance':
      case 'case.decline':
      case 'case.leave':
        return this.answers.answered(tx, entry, entry.header.kind);
      default:
        // Receipts change nothing in a case; the timeline shows them.
        return undefined;
    }
  }

  dropped(tx: Transaction, thread: Thread): Promise<void> {
    return this.answers.undelivered(tx, thread);
  }
}
