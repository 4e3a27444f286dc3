import { Module } from '@nestjs/common';
import { ReferralsModule } from '../referrals.module';
import { CaseReferralsController } from './case-referrals.controller';
import { OnwardUseController } from './onward-use.controller';
import { PermissionsController } from './permissions.controller';
import { ReferralListsController } from './referral-lists.controller';
import { ReferralMessagesController } from './referral-messages.controller';
import { ReferralNoticesController } from './referral-notices.controller';
import { ReferralReceivingController } from './referral-receiving.controller';
import { ReferralsController } from './referrals.controller';

/** Routes of the referrals. */
@Module({
  imports: [ReferralsModule],
  controllers: [
    ReferralListsController,
    CaseReferralsController,
    ReferralsController,
    ReferralReceivingController,
    ReferralMessagesController,
    ReferralNoticesController,
    PermissionsController,
    OnwardUseController,
  ],
})
export class ReferralsHttpModule {}
