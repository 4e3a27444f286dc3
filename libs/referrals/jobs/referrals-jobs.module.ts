import { Module } from '@nestjs/common';
import { ReferralsModule } from '../referrals.module';
import { AlignStopsJob } from './align-stops.job';
import { FollowRecallJob } from './follow-recall.job';

/** Jobs of referrals. */
@Module({ imports: [ReferralsModule], providers: [AlignStopsJob, FollowRecallJob] })
export class ReferralsJobsModule {}
