import { Dispatch } from '@counterpart/exchange';
import type { EventFacts, Person } from '@counterpart/kernel';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { ClockStop } from './domain/codes/clock-stops';
import type { Outcome, Usefulness } from './domain/codes/outcomes';
import type { DelayReason, RecallReason } from './domain/codes/reasons';
import type { ReferralMessageKind } from './domain/fact-shapes';
import { requireMessage } from './domain/message-rules';
import type { Referral } from './domain/referral';
import { referralPolicy } from './domain/referral.policy';
import { ReferralThreads } from './referral-threads';

type Action = Parameters<typeof referralPolicy.require>[1];

/** What is said by codes and dates alone. It holds no content, so it crosses at once, by whoever the policy permits. */
@Injectable()
export class ReferralNoticesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly threads: ReferralThreads,
    private readonly dispatch: Dispatch,
  ) {}

  /** The receiver says by when it expects to answer, and why it takes longer. */
  announceDelay(person: Person, id: string, version: number, expectedDate: string, reason: DelayReason): Promise<Referral> {
    return this.send(person, id, version, ['referral.announce-delay', 'referral.delay_notice'], () => ({ expectedDate, reason }));
  }

  /** Stops the clock for a coded reason; the other side sees it at once and may dispute it. */
  stopClock(person: Person, id: string, version: number, code: ClockStop): Promise<Referral> {
    return this.send(person, id, version, ['referral.stop-clock', 'referral.stop'], (tx) => ({ code, at: tx.at.toISOString() }));
  }

  /** The reason has gone; only who stopped the clock lets it run again. */
  resumeClock(person: Person, id: string, version: number, code: ClockStop): Promise<Referral> {
    return this.send(person, id, version, ['referral.resume-clock', 'referral.resume'], (tx) => ({ code, at: tx.at.toISOString() }));
  }

  /** The requester no longer needs what is still open. */
  withdraw(person: Person, id: string, version: number): Promise<Referral> {
    return this.send(person, id, version, ['referral.withdraw', 'referral.withdrawal'], () => ({}));
  }

  /** Calls a message of one's own back: at the other side its content is hidden at once. */
  recall(person: Person, id: string, version: number, of: string, reason: RecallReason): Promise<Referral> {
    return this.send(person, id, version, ['referral.recall', 'referral.recall'], () => ({ of, reason }));
  }

  /** Says what came of the referral and how useful it was, and with `closes` that it is done. */
  reportOutcome(
    person: Person,
    id: string,
    version: number,
    said: { readonly code: Outcome; readonly usefulness: Usefulness; readonly closes: boolean },
  ): Promise<Referral> {
    return this.send(person, id, version, ['referral.report-outcome', 'referral.outcome'], () => ({ ...said }));
  }

  private send(
    person: Person,
    id: string,
    version: number,
    [action, kind]: readonly [Action, ReferralMessageKind],
    factsAt: (tx: Transaction) => EventFacts,
  ): Promise<Referral> {
    return this.uow.run(person, async (tx) => {
      const { referral, thread } = await this.threads.lock(tx, id, version);
      referralPolicy.require(person, action, referral);
      await this.threads.requireCleared(tx, referral);
      const facts = factsAt(tx);
      requireMessage(await this.threads.projection(tx, referral), referral.party, kind, facts);
      await this.dispatch.notice(tx, thread, { agencyId: referral.counterpartAgencyId, deskId: referral.counterpartDeskId }, kind, facts);
      return (await this.threads.lock(tx, id)).referral;
    });
  }
}
