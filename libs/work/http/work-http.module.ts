import { Module } from '@nestjs/common';
import { WorkModule } from '../work.module';
import { WorkController } from './work.controller';

/** The route of one's own work. */
@Module({ imports: [WorkModule], controllers: [WorkController] })
export class WorkHttpModule {}
