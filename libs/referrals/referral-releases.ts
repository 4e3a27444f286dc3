import type { Content, Message } from '@counterpart/exchange';
import { Directory } from '@counterpart/identity';
import { unionOfHandling } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { isReferralMessage } from './domain/fact-shapes';
import { requireMessage } from './domain/message-rules';
import { Referral } from './domain/referral';
import { referralNumbered } from './domain/referral.events';
import { requireTimely } from './domain/written-message';
import { OnwardUses } from './onward-use/onward-uses';
import { OriginalReadiness } from './original-readiness';
import { ReferenceNumbers } from './reference-numbers';
import { ReferralThreads } from './referral-threads';

/** The last checks before a message of a referral crosses: things may have changed since it was written. */
@Injectable()
export class ReferralReleases {
  constructor(
    private readonly directory: Directory,
    private readonly threads: ReferralThreads,
    private readonly readiness: OriginalReadiness,
    private readonly numbers: ReferenceNumbers,
    private readonly uses: OnwardUses,
  ) {}

  /** Completes an own message, or throws why it may not cross. Returns the referral's number. */
  async check(tx: Transaction, message: Message, content: Content): Promise<{ readonly reference: string }> {
    const referral = await tx.lock(Referral, message.threadId);
    message.handling = [...unionOfHandling(message.handling as Referral['handling'], await this.threads.caseHandling(tx, referral))];
    if (message.kind === 'referral.original') return { reference: await this.number(tx, referral, message, content) };
    if (!isReferralMessage(message.kind)) throw new Error(`${message.kind} is no message of a referral`);
    requireMessage(await this.threads.projection(tx, referral), referral.party, message.kind, message.facts);
    requireTimely(message.kind, message.facts, tx.at);
    return { reference: referral.reference! };
  }

  private async number(tx: Transaction, referral: Referral, message: Message, content: Content): Promise<string> {
    referral.requireDraft();
    await this.uses.requireOrigins(tx, message);
    const { timeZone } = await this.directory.agency(message.toAgencyId);
    const facts = { ...message.facts, receiverZone: timeZone };
    await this.readiness.require(tx, { ...message, facts, content });
    message.facts = facts;
    referral.reference = await this.numbers.next(tx, referral.kind);
    tx.save(referral);
    tx.record(referralNumbered(referral.id, { reference: referral.reference }));
    return referral.reference;
  }
}
