import { caseEntities, CasesHttpModule } from '@counterpart/cases';
import { EnvelopeKindsCheck, exchangeEntities, ExchangeHttpModule } from '@counterpart/exchange';
import { identityEntities, IdentityHttpModule, IdentityModule } from '@counterpart/identity';
import { DatabaseModule } from '@counterpart/platform/database';
import { referralEntities, ReferralsHttpModule } from '@counterpart/referrals';
import { ResponseTimesHttpModule } from '@counterpart/response-times';
import { translationEntities, TranslationsHttpModule } from '@counterpart/translations';
import { type DynamicModule, Module } from '@nestjs/common';
import type { ApiConfig } from './api.config';
import { ReadinessModule } from './readiness.module';

/** What every process that serves requests is made of; nothing but composition. */
@Module({})
export class ApiModule {
  static with(config: ApiConfig): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        DatabaseModule.forRoot({
          sides: config.sides,
          secretariats: config.secretariats,
          entities: [...identityEntities, ...exchangeEntities, ...translationEntities, ...caseEntities, ...referralEntities],
          poolSize: config.poolSize,
        }),
        IdentityModule.forRoot({ keysDir: config.keysDir }),
        ReadinessModule,
        IdentityHttpModule,
        ExchangeHttpModule,
        TranslationsHttpModule,
        CasesHttpModule,
        ReferralsHttpModule,
        ResponseTimesHttpModule,
        EnvelopeKindsCheck,
      ],
    };
  }
}
