import { type DynamicModule, Module } from '@nestjs/common';
import { MAIL_OPTIONS, type MailOptions } from '../mail-options';
import { MailingService } from '../mailing.service';
import { Recipients } from '../recipients';
import { Subjects } from '../subject';
import { TellingService } from '../telling.service';
import { MailJob } from './mail.job';
import { TellJob } from './tell.job';

/** Jobs of notifications; without `mail` nothing is sent by mail. */
@Module({})
export class NotificationsJobsModule {
  static with(mail: MailOptions | null): DynamicModule {
    return {
      module: NotificationsJobsModule,
      providers: [{ provide: MAIL_OPTIONS, useValue: mail }, Subjects, Recipients, TellingService, MailingService, TellJob, MailJob],
    };
  }
}
