import { contentRead } from '@counterpart/exchange';
import { notFound, type Person, TextAbilities } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { translationAbilitiesOf, type TranslationStanding } from './domain/translation-abilities';
import type { JobState } from './domain/translation-job';
import { TRANSLATION_DETAIL } from './translation-detail.sql';
import { TRANSLATION_QUEUE } from './translation-queue.sql';

export interface QueueQuery {
  readonly states: readonly JobState[];
  /** Only what the person translates or reviews. */
  readonly isMine: boolean;
  /** Priority, time and id of the last row of the page before. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/** The jobs whose segments the reader sees: reading any other reads no content. */
const READABLE = '(select agency_id, job_id as id from translation_segment) as readable';

/** The queue and its jobs, as finished JSON. */
@Injectable()
export class TranslationsQueries {
  private readonly abilities = new TextAbilities<TranslationStanding>(translationAbilitiesOf);

  constructor(private readonly reads: Reads) {}

  /** One page of the agency's queue, the urgent and then the oldest first; to an officer, what his or her desks wait for. */
  async queue(person: Person, { states, isMine, after, limit }: QueueQuery): Promise<string> {
    const [priority = null, at = null, id = null] = after ?? [];
    const mine = isMine ? person.userId : null;
    return (await this.reads.json(person, TRANSLATION_QUEUE, [person.agencyId, states, mine, priority, at, id, limit]))!;
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
