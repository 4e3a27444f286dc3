import { systemActor } from '@counterpart/kernel';
import { defineJob, Handles, type JobHandler, type JobInput } from '@counterpart/platform/queue';
import { Injectable } from '@nestjs/common';
import { translationApproved } from '../domain/translation.events';
import { TranslationAttachment } from '../translation-attachment';

export const attach = defineJob({
  name: 'translations.attach',
  on: translationApproved,
  about: 'Gives an approved translation to its message and keeps its sentences for later ones.',
});

@Injectable()
@Handles(attach)
export class AttachJob implements JobHandler {
  constructor(private readonly attachment: TranslationAttachment) {}

  handle({ side, agencyId, objectId }: JobInput): Promise<void> {
    return this.attachment.attach(systemActor('translation', side, agencyId), objectId);
  }
}
