import { defineJob, Handles, type JobHandler, type JobInput } from '@counterpart/platform/queue';
import { Injectable } from '@nestjs/common';
import { mailWanted } from '../domain/notification.events';
import { MailingService } from '../mailing.service';

export const mail = defineJob({
  name: 'notifications.mail',
  on: mailWanted,
  about: 'Sends a person by mail the numbers of what is new, when the quiet hours are over.',
});

@Injectable()
@Handles(mail)
export class MailJob implements JobHandler {
  constructor(private readonly mailing: MailingService) {}

  handle({ side, agencyId, objectId }: JobInput): Promise<void> {
    return this.mailing.send(side, agencyId, objectId);
  }
}
