import { caseEntities, CasesModule } from '@counterpart/cases';
import { exchangeEntities, ExchangeJobsModule, ExchangeModule } from '@counterpart/exchange';
import { identityEntities } from '@counterpart/identity';
import { type MailOptions, notificationEntities, NotificationsJobsModule, NotificationsModule } from '@counterpart/notifications';
import type { EntityClass } from '@counterpart/platform/database';
import { referralEntities, ReferralsJobsModule } from '@counterpart/referrals';
import { ResponseTimesModule } from '@counterpart/response-times';
import { translationEntities, TranslationsJobsModule, TranslationsModule } from '@counterpart/translations';
import { WorkModule } from '@counterpart/work';
import type { DynamicModule, Type } from '@nestjs/common';

/** The features under test, with their jobs' handlers; mails go to `mail`, where a test has a server for them. */
export const featuresWith = (mail: MailOptions | null): readonly (Type<unknown> | DynamicModule)[] => [
  ExchangeModule,
  ExchangeJobsModule,
  TranslationsModule,
  TranslationsJobsModule,
  CasesModule,
  ReferralsJobsModule,
  ResponseTimesModule,
  WorkModule,
  NotificationsModule,
  NotificationsJobsModule.with(mail),
];

export const entities: readonly EntityClass<object>[] = [
  ...identityEntities,
  ...exchangeEntities,
  ...translationEntities,
  ...caseEntities,
  ...referralEntities,
  ...notificationEntities,
];
