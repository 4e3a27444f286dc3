import { Module } from '@nestjs/common';
import { ExchangeModule } from '../exchange.module';
import { DeliverJob } from './deliver.job';

/** Jobs of the exchange. */
@Module({ imports: [ExchangeModule], providers: [DeliverJob] })
export class ExchangeJobsModule {}
