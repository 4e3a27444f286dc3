import { Module } from '@nestjs/common';
import { ReferralsModule } from '../referrals.module';
import { ReferralMessagesController } from './referral-messages.controller';
import { ReferralNoticesController } from './referral-notices.controller';
import { ReferralReceivingController } from './referral-receiving.controller';
import { ReferralsController } from './referrals.controller';

/** Routes of the referrals. */
@Module({
  imports: [ReferralsModule],
  controllers: [ReferralsController, ReferralReceivingController, ReferralMessagesController, ReferralNoticesController],
})
export class ReferralsHttpModule {}
