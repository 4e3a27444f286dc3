import { Module } from '@nestjs/common';
import { ResponseTimesModule } from '../response-times.module';
import { ResponseTimesController } from './response-times.controller';

/** Routes of the clocks and statistics. */
@Module({ imports: [ResponseTimesModule], controllers: [ResponseTimesController] })
export class ResponseTimesHttpModule {}
