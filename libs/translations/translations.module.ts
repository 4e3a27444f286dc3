import { ExchangeModule } from '@counterpart/exchange';
import { Idempotency } from '@counterpart/platform/idempotency';
import { Module } from '@nestjs/common';
import { ForgottenTranslations } from './forgotten-translations';
import { ReviewingService } from './reviewing.service';
import { TranslatingService } from './translating.service';
import { TranslationAttachment } from './translation-attachment';
import { TranslationIntake } from './translation-intake';
import { TranslationMemory } from './translation-memory';
import { TranslationNotes } from './translation-notes';
import { TranslationsQueries } from './translations.queries';

const offered = [
  ForgottenTranslations,
  ReviewingService,
  TranslatingService,
  TranslationAttachment,
  TranslationIntake,
  TranslationNotes,
  TranslationsQueries,
];

/** What crosses is translated by two people who see its sentences and nothing else. */
@Module({ imports: [ExchangeModule], providers: [...offered, Idempotency, TranslationMemory], exports: offered })
export class TranslationsModule {}
