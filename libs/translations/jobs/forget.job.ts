import { messageShortened } from '@counterpart/exchange';
import { systemActor } from '@counterpart/kernel';
import { defineJob, Handles, type JobHandler, type JobInput } from '@counterpart/platform/queue';
import { Injectable } from '@nestjs/common';
import { ForgottenTranslations } from '../forgotten-translations';

export const forget = defineJob({
  name: 'translations.forget',
  on: messageShortened,
  about: 'Destroys the sentences of what was left out of a message.',
});

@Injectable()
@Handles(forget)
export class ForgetJob implements JobHandler {
  constructor(private readonly translations: ForgottenTranslations) {}

  handle({ side, agencyId, objectId }: JobInput): Promise<void> {
    return this.translations.forget(systemActor('translation', side, agencyId), objectId);
  }
}
