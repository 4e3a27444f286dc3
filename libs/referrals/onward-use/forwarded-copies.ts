import { Dispatch, Message, ShortenedMessages } from '@counterpart/exchange';
import type { SystemActor } from '@counterpart/kernel';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { requireMessage } from '../domain/message-rules';
import { withoutRecalled } from '../domain/onward-use/forwarded-content';
import { referralCopyFollowed } from '../domain/referral.events';
import { referralPolicy } from '../domain/referral.policy';
import { KnownIdentifiers } from '../known-identifiers';
import { type ReferralThread, ReferralThreads } from '../referral-threads';

/** What passes on messages of this thread that the other side has called back, and those of them that were purged here. */
const COPIES = `
select o.referral_id as "referralId", o.carrier_id as "carrierId", jsonb_agg(o.message_id) as recalled, bool_or(p.id is not null) as "isPurged"
  from referral_origin o
  join envelope k on k.agency_id = o.agency_id and k.thread_id = o.source_referral_id and k.box = 'in' and k.kind = 'referral.recall'
                 and k.state = 'accepted' and k.facts->>'of' = o.message_id::text
  left join envelope p on p.agency_id = k.agency_id and p.thread_id = k.thread_id and p.box = 'out' and p.kind = 'receipt.purged'
                      and p.facts->>'of' = k.id::text and p.facts->>'outcome' = 'purged'
 where o.agency_id = $1 and o.source_referral_id = $2
 group by o.referral_id, o.carrier_id order by o.referral_id`;

interface Copy {
  readonly referralId: string;
  readonly carrierId: string;
  readonly recalled: readonly string[];
  readonly isPurged: boolean;
}

/**
 * A recall reaches what was made of the message: what has not crossed loses it at once; what has is called back from whoever got it, and
 * goes here when the message itself is purged. By the system, since nobody is asked whether an originator may take back its own.
 */
@Injectable()
export class ForwardedCopies {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly threads: ReferralThreads,
    private readonly messages: ShortenedMessages,
    private readonly dispatch: Dispatch,
    private readonly identifiers: KnownIdentifiers,
  ) {}

  /** Brings all that passes on messages of a referral in line with their recalls. Doing it again changes nothing. */
  async follow(actor: SystemActor, referralId: string): Promise<void> {
    const copies = await this.uow.run(actor, (tx) => tx.query<Copy>(COPIES, [actor.agencyId, referralId]));
    for (const copy of copies) await this.uow.run(actor, (tx) => this.followOne(tx, copy));
  }

  /** The message before the thread, as whoever releases it locks them. */
  private async followOne(tx: Transaction, copy: Copy): Promise<void> {
    const { state } = await tx.lock(Message, copy.carrierId);
    const on = await this.threads.lock(tx, copy.referralId);
    referralPolicy.require(tx.actor, 'referral.follow-recall', on.referral);
    const hasCrossed = state === 'released';
    const recalled = hasCrossed && (await this.callBack(tx, on, copy.carrierId));
    const emptied = (!hasCrossed || copy.isPurged) && (await this.empty(tx, on, copy));
    if (!recalled && !emptied) return;
    tx.record(referralCopyFollowed(copy.referralId, { recalled, emptied }));
    const { referral } = await this.threads.lock(tx, copy.referralId);
    referral.touch(tx.at);
    tx.save(referral);
  }

  private async callBack(tx: Transaction, { referral, thread }: ReferralThread, carrierId: string): Promise<boolean> {
    const projection = await this.threads.projection(tx, referral);
    if (projection.messages.find(({ id }) => id === carrierId)?.recalledAt !== null) return false;
    const facts = { of: carrierId, reason: 'CONSENT_WITHDRAWN' };
    requireMessage(projection, referral.party, 'referral.recall', facts);
    const to = { agencyId: referral.counterpartAgencyId, deskId: referral.counterpartDeskId };
    await this.dispatch.notice(tx, thread, to, 'referral.recall', facts);
    return true;
  }

  private async empty(tx: Transaction, { referral }: ReferralThread, { carrierId, recalled }: Copy): Promise<boolean> {
    const left = await this.messages.shorten(tx, carrierId, (content) => withoutRecalled(content, new Set(recalled)));
    if (left === null) return false;
    this.identifiers.forget(tx, referral);
    if (referral.isReleased()) this.identifiers.remember(tx, referral, left.data);
    return true;
  }
}
