import { caseMemberAdded } from '@counterpart/cases';
import {
  envelopeAccepted,
  envelopeUndeliverable,
  messageRejected,
  messageReturned,
  messageSubmitted,
  translationAttached,
} from '@counterpart/exchange';
import { deputyshipEnded, deputyshipNamed, passwordChanged, resetStarted, userRolesChanged } from '@counterpart/identity';
import { defineJob, Handles, jobDied, type JobHandler, type JobInput, when } from '@counterpart/platform/queue';
import { referralAssigned } from '@counterpart/referrals';
import { translationCancelled, translationFinished, translationPrepared, translationReturned } from '@counterpart/translations';
import { Injectable } from '@nestjs/common';
import { TellingService } from '../telling.service';

export const tell = defineJob({
  name: 'notifications.tell',
  on: [
    // Receipts come by the dozen and are told to nobody.
    when(envelopeAccepted, ({ kind }) => !kind.startsWith('receipt.')),
    envelopeUndeliverable,
    messageSubmitted,
    translationAttached,
    messageReturned,
    messageRejected,
    translationPrepared,
    translationFinished,
    translationReturned,
    translationCancelled,
    referralAssigned,
    caseMemberAdded,
    jobDied,
    resetStarted,
    // After a reset the person has been told already that it was opened.
    when(passwordChanged, ({ by }) => by === 'owner'),
    userRolesChanged,
    deputyshipNamed,
    deputyshipEnded,
  ],
  about: 'Tells people in their inboxes of what concerns them.',
});

@Injectable()
@Handles(tell)
export class TellJob implements JobHandler {
  constructor(private readonly telling: TellingService) {}

  handle({ side, agencyId, eventId }: JobInput): Promise<void> {
    return this.telling.tell(side, agencyId, eventId);
  }
}
