import { ReferralsModule, ThreadMeasures } from '@counterpart/referrals';
import { Module, type OnModuleInit } from '@nestjs/common';
import { ClocksQueries } from './clocks.queries';
import { measureReferral } from './referral-measure';
import { StatisticsQueries } from './statistics.queries';

/** Clocks and statistics. It listens to every fact of a referral's thread, and nothing calls it. */
@Module({ imports: [ReferralsModule], providers: [ClocksQueries, StatisticsQueries], exports: [ClocksQueries, StatisticsQueries] })
export class ResponseTimesModule implements OnModuleInit {
  constructor(private readonly measures: ThreadMeasures) {}

  onModuleInit(): void {
    this.measures.register(measureReferral);
  }
}
