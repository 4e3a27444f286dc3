import { caseEntities, CasesModule } from '@counterpart/cases';
import { exchangeEntities, ExchangeJobsModule, ExchangeModule } from '@counterpart/exchange';
import { identityEntities } from '@counterpart/identity';
import type { EntityClass } from '@counterpart/platform/database';
import { referralEntities, ReferralsJobsModule } from '@counterpart/referrals';
import { ResponseTimesModule } from '@counterpart/response-times';
import { translationEntities, TranslationsJobsModule, TranslationsModule } from '@counterpart/translations';
import type { Type } from '@nestjs/common';

/** The features under test, with their jobs' handlers. */
export const features: readonly Type<unknown>[] = [
  ExchangeModule,
  ExchangeJobsModule,
  TranslationsModule,
  TranslationsJobsModule,
  CasesModule,
  ReferralsJobsModule,
  ResponseTimesModule,
];

export const entities: readonly EntityClass<object>[] = [
  ...identityEntities,
  ...exchangeEntities,
  ...translationEntities,
  ...caseEntities,
  ...referralEntities,
];
