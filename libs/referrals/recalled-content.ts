import { Envelopes, type SealedContent } from '@counterpart/exchange';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { Referral } from './domain/referral';
import { ReferralContent } from './domain/referral-content';
import { referralContentHidden } from './domain/referral.events';
import { KnownIdentifiers } from './known-identifiers';

const CONTENT = `
select e.kind, c.content from envelope e join envelope_content c on c.agency_id = e.agency_id and c.id = e.id
 where e.agency_id = $1 and e.thread_id = $2 and e.id = $3 and e.box = 'in'`;

interface Recalled {
  readonly kind: string;
  readonly content: string | null;
}

/**
 * What becomes of content that its sender calls back. Lists and details show a notice in its place at once, because they look for
 * the recall; what else was made of the content here goes with it, and comes again only where it is kept for a stated ground.
 */
@Injectable()
export class RecalledContent {
  constructor(
    private readonly envelopes: Envelopes,
    private readonly identifiers: KnownIdentifiers,
  ) {}

  /** The recall has arrived. */
  async hide(tx: Transaction, referral: Referral, messageId: string): Promise<void> {
    tx.record(referralContentHidden(referral.id, { message: messageId }));
    const recalled = await this.find(tx, referral, messageId);
    if (recalled?.kind !== 'referral.original') return;
    await this.showTitle(tx, referral, null);
    this.identifiers.forget(tx, referral);
  }

  /** A supervisor confirms the purge: this copy's content is destroyed. */
  purge(tx: Transaction, messageId: string): void {
    this.envelopes.purge(tx, messageId);
  }

  /** A supervisor states why it is kept: it is shown again. */
  async keep(tx: Transaction, referral: Referral, messageId: string): Promise<void> {
    const recalled = await this.find(tx, referral, messageId);
    if (recalled?.kind !== 'referral.original' || recalled.content === null) return;
    const { texts, translation, data } = JSON.parse(recalled.content) as SealedContent;
    await this.showTitle(tx, referral, (translation?.texts ?? texts)['title'] ?? null);
    this.identifiers.remember(tx, referral, data);
  }

  private async find(tx: Transaction, referral: Referral, messageId: string): Promise<Recalled | undefined> {
    const [found] = await tx.query<Recalled>(CONTENT, [tx.actor.agencyId, referral.id, messageId]);
    return found;
  }

  private async showTitle(tx: Transaction, { id }: Referral, title: string | null): Promise<void> {
    const content = await tx.lock(ReferralContent, id);
    content.title = title;
    tx.save(content);
  }
}
