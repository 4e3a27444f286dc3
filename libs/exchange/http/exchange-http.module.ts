import { Module } from '@nestjs/common';
import { ExchangeModule } from '../exchange.module';
import { MessagesController } from './messages.controller';

/** Routes of the exchange. */
@Module({ imports: [ExchangeModule], controllers: [MessagesController] })
export class ExchangeHttpModule {}
