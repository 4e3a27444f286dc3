import { systemActor } from '@counterpart/kernel';
import { defineJob, Handles, type JobHandler, type JobInput, when } from '@counterpart/platform/queue';
import { Injectable } from '@nestjs/common';
import { referralContentHidden, referralPurgeAnswered } from '../domain/referral.events';
import { ForwardedCopies } from '../onward-use/forwarded-copies';

export const followRecall = defineJob({
  name: 'referrals.follow-recall',
  on: [referralContentHidden, when(referralPurgeAnswered, ({ outcome }) => outcome === 'purged')],
  about: 'Takes what the other side has called back out of what passes it on, and calls back what has crossed.',
});

@Injectable()
@Handles(followRecall)
export class FollowRecallJob implements JobHandler {
  constructor(private readonly copies: ForwardedCopies) {}

  handle({ side, agencyId, objectId }: JobInput): Promise<void> {
    return this.copies.follow(systemActor('intake', side, agencyId), objectId);
  }
}
