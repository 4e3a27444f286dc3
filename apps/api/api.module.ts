import { CasesHttpModule } from '@counterpart/cases';
import { EnvelopeKindsCheck, ExchangeHttpModule } from '@counterpart/exchange';
import { IdentityHttpModule } from '@counterpart/identity';
import { NotificationsHttpModule } from '@counterpart/notifications';
import { ReferralsHttpModule } from '@counterpart/referrals';
import { ResponseTimesHttpModule } from '@counterpart/response-times';
import { TranslationsHttpModule } from '@counterpart/translations';
import { WorkHttpModule } from '@counterpart/work';
import { type DynamicModule, Module } from '@nestjs/common';
import { foundation } from '../installation';
import type { ApiConfig } from './api.config';
import { ReadinessModule } from './readiness.module';

/** What every process that serves requests is made of; nothing but composition. */
@Module({})
export class ApiModule {
  static with(config: ApiConfig): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ...foundation(config),
        ReadinessModule,
        IdentityHttpModule,
        ExchangeHttpModule,
        TranslationsHttpModule,
        CasesHttpModule,
        ReferralsHttpModule,
        ResponseTimesHttpModule,
        WorkHttpModule,
        NotificationsHttpModule,
        EnvelopeKindsCheck,
      ],
    };
  }
}
