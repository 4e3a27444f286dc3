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
import { REFERRAL_MESSAGE_KINDS } from './domain/fact-shapes';
import { ReferralArrivals } from './referral-arrivals';
import { ReferralEntries } from './referral-entries';
import { ReferralReleases } from './referral-releases';
import { ReleaseChecks } from './release-checks';

/** The handler of every kind of envelope in a referral's thread. */
@Injectable()
export class ReferralEnvelopes implements EnvelopeHandler, OnModuleInit {
  readonly threadKind = 'referral';
  readonly kinds = REFERRAL_MESSAGE_KINDS;

  constructor(
    private readonly handlers: EnvelopeHandlers,
    private readonly arrivals: ReferralArrivals,
    private readonly releases: ReferralReleases,
    private readonly releaseChecks: ReleaseChecks,
    private readonly entries: ReferralEntries,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  place(tx: Transaction, header: EnvelopeHeader): Promise<Placement> {
    return this.arrivals.place(tx, header);
  }

  admits(tx: Transaction, header: EnvelopeHeader, content: SealedContent): Promise<string | null> {
    return this.arrivals.admits(tx, header, content);
  }

  beforeRelease(tx: Transaction, message: Message, content: Content): Promise<{ readonly reference: string }> {
    return this.releases.check(tx, message, content);
  }

  checks(tx: Transaction, message: Message, content: Content): Promise<readonly ReleaseCheck[]> {
    return this.releaseChecks.of(tx, message, content);
  }

  async entered(tx: Transaction, entry: Entry): Promise<void> {
    const isNew = entry.box === 'in' && entry.header.kind === 'referral.original';
    return isNew ? this.arrivals.begin(tx, entry) : this.entries.follow(tx, entry);
  }

  dropped(tx: Transaction, thread: Thread): Promise<void> {
    return this.entries.dropped(tx, thread);
  }

  moved(tx: Transaction, message: Message): Promise<void> {
    return this.entries.moved(tx, message);
  }
}
