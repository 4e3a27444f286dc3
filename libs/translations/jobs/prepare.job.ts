import { translationRequested } from '@counterpart/exchange';
import { systemActor } from '@counterpart/kernel';
import { defineJob, Handles, type JobHandler, type JobInput } from '@counterpart/platform/queue';
import { Injectable } from '@nestjs/common';
import { TranslationIntake } from '../translation-intake';

export const prepare = defineJob({
  name: 'translations.prepare',
  on: translationRequested,
  about: 'Cuts the texts of a message into segments and fills in what was translated before.',
});

@Injectable()
@Handles(prepare)
export class PrepareJob implements JobHandler {
  constructor(private readonly intake: TranslationIntake) {}

  handle({ side, agencyId, objectId }: JobInput): Promise<void> {
    return this.intake.follow(systemActor('translation', side, agencyId), objectId);
  }
}
