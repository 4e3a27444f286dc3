import { Module } from '@nestjs/common';
import { WorkQueries } from './work.queries';

/** One's own work: it reads what the other features keep, and keeps nothing. */
@Module({ providers: [WorkQueries], exports: [WorkQueries] })
export class WorkModule {}
