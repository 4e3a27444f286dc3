import { contentRead } from '@counterpart/exchange';
import { notFound, type Person, TextAbilities } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { translationAbilitiesOf, type TranslationStanding } from './domain/translation-abilities';
import { TRANSLATION_DETAIL } from './translation-detail.sql';
import { type QueueFilter, TranslationSelection } from './translation-selection';

/** The jobs whose segments the reader sees: reading any other reads no content. */
const READABLE = '(select agency_id, job_id as id from translation_segment) as readable';

/** The queue and its jobs, as finished JSON. */
@Injectable()
export class TranslationsQueries {
  private readonly abilities = new TextAbilities<TranslationStanding>(translationAbilitiesOf);

  constructor(private readonly reads: Reads) {}

  /** One page of the agency's queue; to an officer, what his or her desks wait for. */
  async queue(person: Person, filter: QueueFilter, after: readonly string[] | null, limit: number): Promise<string> {
    const selection = new TranslationSelection(person, filter);
    return (await this.reads.json(person, selection.page(after, limit), selection.values.list))!;
  }

  /**
   * One job and what the person can do with it, and to whoever works on it or holds its compartment the notes and all its segments in
   * order; then the read is recorded.
   * Throws `translation-job.not-found`.
   */
  async one(person: Person, id: string): Promise<string> {
    const text = await this.reads.content(person, READABLE, contentRead(id, {}), TRANSLATION_DETAIL, [person.agencyId, id]);
    if (text === null) throw notFound('translation-job');
    return this.abilities.add(person, text).text;
  }
}
