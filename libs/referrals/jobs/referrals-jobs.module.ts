import { Module } from '@nestjs/common';
import { ReferralsModule } from '../referrals.module';
import { AlignStopsJob } from './align-stops.job';

/** Jobs of referrals. */
@Module({ imports: [ReferralsModule], providers: [AlignStopsJob] })
export class ReferralsJobsModule {}
