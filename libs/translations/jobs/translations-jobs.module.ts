import { Module } from '@nestjs/common';
import { TranslationsModule } from '../translations.module';
import { AttachJob } from './attach.job';
import { CancelJob } from './cancel.job';
import { ForgetJob } from './forget.job';
import { PrepareJob } from './prepare.job';

/** Jobs of the translations. */
@Module({ imports: [TranslationsModule], providers: [AttachJob, CancelJob, ForgetJob, PrepareJob] })
export class TranslationsJobsModule {}
