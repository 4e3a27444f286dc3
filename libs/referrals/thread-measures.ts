import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { Measure } from './domain/referral';
import type { ThreadFact } from './domain/thread/thread-facts';

/** What the facts of one thread measure, as of `at`. Pure. */
export type MeasureThread = (facts: readonly ThreadFact[], at: Date) => Measure;

/**
 * Where the measuring of time plugs in. It belongs to a feature above this one, which therefore registers itself, as the handlers
 * of envelopes do; in the same transaction as the fact, so that an inbox never shows a due time that is not (yet) true.
 */
@Injectable()
export class ThreadMeasures {
  private measure: MeasureThread | null = null;

  /** There is one measure: a second one is a mistake in the composition. */
  register(measure: MeasureThread): void {
    if (this.measure !== null) throw new Error('The time of referrals is measured twice');
    this.measure = measure;
  }

  of(tx: Transaction, facts: readonly ThreadFact[]): Measure {
    if (this.measure === null) throw new Error('Nothing measures the time of referrals: the module of response times is missing');
    return this.measure(facts, tx.at);
  }
}
