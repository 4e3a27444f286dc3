import { type EntryHeader, Thread, Threads } from '@counterpart/exchange';
import { Directory } from '@counterpart/identity';
import { type HandlingCode, notFound } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { Referral } from './domain/referral';
import { ReferralContent } from './domain/referral-content';
import { notCleared, notReleased } from './domain/referral.errors';
import { referralMoved } from './domain/referral.events';
import { projectReferral } from './domain/thread/project-referral';
import type { ReferralProjection } from './domain/thread/referral-projection';
import type { ThreadFact } from './domain/thread/thread-facts';
import { followDueTimes } from './due-times';
import { ReferralCases } from './referral-cases';
import { ThreadMeasures } from './thread-measures';

/** A referral, locked, and the thread that it follows from. */
export interface ReferralThread {
  readonly referral: Referral;
  readonly thread: Thread;
}

/** A referral as the facts of its thread make it. Whoever locks both takes the thread first, so that two never wait for each other. */
@Injectable()
export class ReferralThreads {
  constructor(
    private readonly threads: Threads,
    private readonly directory: Directory,
    private readonly cases: ReferralCases,
    private readonly measures: ThreadMeasures,
  ) {}

  /** Throws `referral.not-found` for what is not shown, `record.stale` for another version. */
  async lock(tx: Transaction, id: string, version?: number): Promise<ReferralThread> {
    const thread = await tx.lockIfThere(Thread, id);
    if (thread === null) throw notFound('referral');
    return { referral: await tx.lock(Referral, id, version), thread };
  }

  /** As `lock`, but null for what is not shown. */
  async lockIfThere(tx: Transaction, id: string): Promise<ReferralThread | null> {
    const thread = await tx.lockIfThere(Thread, id);
    const referral = thread === null ? null : await tx.lockIfThere(Referral, id);
    return thread === null || referral === null ? null : { referral, thread };
  }

  /** Throws `referral.not-cleared` for someone of the desk who does not hold the compartment. */
  async requireCleared(tx: Transaction, { id }: Referral): Promise<void> {
    if ((await tx.lockIfThere(ReferralContent, id)) === null) throw notCleared();
  }

  /** The restrictions of the case that it is part of; they are those of everything in it. */
  async caseHandling(tx: Transaction, { caseId }: Referral): Promise<readonly HandlingCode[]> {
    return caseId === null ? [] : (await this.cases.of(tx, caseId)).handling;
  }

  /** What the two parties have said up to now; nobody else has a say in a thread, whatever he or she sends into it. */
  async facts(tx: Transaction, referral: Referral): Promise<readonly ThreadFact[]> {
    const { code } = await this.directory.agency(referral.counterpartAgencyId);
    const entries = await this.threads.entries(tx, referral.id);
    return entries.filter(({ box, from }) => box === 'out' || from.agency === code).map((entry) => factOf(referral, entry));
  }

  /** What the facts amount to; throws `referral.not-released` before there are any. */
  async projection(tx: Transaction, referral: Referral): Promise<ReferralProjection> {
    if (!referral.isReleased()) throw notReleased();
    return projectReferral(await this.facts(tx, referral));
  }

  /**
   * The referral as the other party saw it when it wrote: its own envelopes, and of ours what it had read. What crosses on the way
   * is nobody's fault: it is judged by what its sender could know, and the projection then says what it changes.
   */
  async asSeenByOther(tx: Transaction, referral: Referral, seen: { readonly seq: number } | null): Promise<ReferralProjection> {
    const facts = await this.facts(tx, referral);
    return projectReferral(facts.filter(({ from, seq = 0 }) => from !== referral.party || seq <= (seen?.seq ?? 0)));
  }

  /** Makes the referral what the facts amount to now; `by` is the kind of envelope that came, or went, or was dropped. */
  async derive(tx: Transaction, { referral, thread }: ReferralThread, by: string): Promise<ReferralProjection> {
    const facts = await this.facts(tx, referral);
    const projection = projectReferral(facts);
    const before = referral.state;
    referral.follow(projection, this.measures.of(tx, facts), tx.at);
    await followDueTimes(tx, thread, referral);
    if (referral.state !== before) tx.record(referralMoved(referral.id, { from: before, to: referral.state, by }));
    return projection;
  }
}

/** The facts were checked when the envelope was taken in, or made here. */
const factOf = (referral: Referral, { id, box, kind, sentAt, seq, seen, handling, facts }: EntryHeader): ThreadFact =>
  ({ id, kind, from: referral.partyOf(box), sentAt, seq, seen, handling, facts }) as unknown as ThreadFact;
