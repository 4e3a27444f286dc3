import { exchangeEntities, ExchangeJobsModule, ExchangeModule } from '@counterpart/exchange';
import { identityEntities } from '@counterpart/identity';
import type { EntityClass } from '@counterpart/platform/database';
import type { Type } from '@nestjs/common';

/** The features under test, with their jobs' handlers. */
export const features: readonly Type<unknown>[] = [ExchangeModule, ExchangeJobsModule];

export const entities: readonly EntityClass<object>[] = [...identityEntities, ...exchangeEntities];
