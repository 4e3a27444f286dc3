import { TranslationJob } from './translation-job';
import { TranslationNote } from './translation-note';
import { TranslationSegment } from './translation-segment';

/** The rows of this feature that services write as entities. */
export const translationEntities = [TranslationJob, TranslationNote, TranslationSegment];
