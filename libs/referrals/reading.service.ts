import type { Person } from '@counterpart/kernel';
import { Injectable } from '@nestjs/common';
import { ReceivingService } from './receiving.service';
import { ReferralsQueries } from './referrals.queries';

/** Reading a referral of the other side is itself something that its sender learns of: once, when the first officer does. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly queries: ReferralsQueries,
    private readonly receiving: ReceivingService,
  ) {}

  /** The referral as finished JSON, `opened` receipts included. Throws `referral.not-found`. */
  async read(person: Person, id: string): Promise<string> {
    const { text, isFirstReading } = await this.queries.one(person, id);
    if (!isFirstReading) return text;
    await this.receiving.open(person, id);
    return (await this.queries.one(person, id)).text;
  }
}
