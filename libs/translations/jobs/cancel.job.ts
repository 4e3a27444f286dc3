import { translationWithdrawn } from '@counterpart/exchange';
import { systemActor } from '@counterpart/kernel';
import { defineJob, Handles, type JobHandler, type JobInput } from '@counterpart/platform/queue';
import { Injectable } from '@nestjs/common';
import { TranslationIntake } from '../translation-intake';

export const cancel = defineJob({
  name: 'translations.cancel',
  on: translationWithdrawn,
  about: 'Ends the translation of a message that was changed.',
});

@Injectable()
@Handles(cancel)
export class CancelJob implements JobHandler {
  constructor(private readonly intake: TranslationIntake) {}

  handle({ side, agencyId, objectId }: JobInput): Promise<void> {
    return this.intake.follow(systemActor('translation', side, agencyId), objectId);
  }
}
