import { Module } from '@nestjs/common';
import { TranslationsModule } from '../translations.module';
import { ReviewingController } from './reviewing.controller';
import { TranslatingController } from './translating.controller';
import { TranslationsController } from './translations.controller';

/** Routes of the translations. */
@Module({ imports: [TranslationsModule], controllers: [TranslationsController, TranslatingController, ReviewingController] })
export class TranslationsHttpModule {}
