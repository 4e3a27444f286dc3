import type { Person } from '@counterpart/kernel';
import { Injectable } from '@nestjs/common';
import { ExchangeQueries } from './exchange.queries';
import { ReleaseChecklist } from './release-checklist';

/** Reading a message: what waits for its second person comes with what he or she has to look at. */
@Injectable()
export class ReadMessages {
  constructor(
    private readonly queries: ExchangeQueries,
    private readonly checklist: ReleaseChecklist,
  ) {}

  /** The message as finished JSON. Throws `message.not-found`. */
  async one(person: Person, id: string): Promise<string> {
    const { text, standing } = await this.queries.one(person, id);
    const lines = standing.state === 'awaiting_release' ? await this.checklist.of(person, id) : [];
    return `${text.slice(0, -1)}, "checklist" : ${JSON.stringify(lines)}}`;
  }
}
