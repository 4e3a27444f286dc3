import type { Message } from '@counterpart/exchange';
import { Directory } from '@counterpart/identity';
import type { HandlingCode } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { type IntendedUse, type OnwardStanding, type Source, useRefusal } from '../domain/onward-use/onward-use';
import type { Referral } from '../domain/referral';
import { useRefused } from '../domain/referral.errors';
import type { Origin } from '../domain/thread/thread-facts';
import { type ReferralThread, ReferralThreads } from '../referral-threads';

const HELD = `select distinct thread_id as "threadId" from envelope
 where agency_id = $1 and box = 'in' and state = 'accepted' and id = any ($2::uuid[]) order by thread_id`;

/**
 * Whether content may be put to a further use: worked out anew each time, from the facts of the threads that it came in, while these are
 * locked. So a permission that ends, or a recall that arrives, holds for whatever comes after it.
 */
@Injectable()
export class OnwardUses {
  constructor(
    private readonly threads: ReferralThreads,
    private readonly directory: Directory,
  ) {}

  /** A thread as the rules of further use look at it; throws `referral.not-released` before anything has crossed. */
  async standing(tx: Transaction, referral: Referral): Promise<OnwardStanding> {
    const { messages, permissions } = await this.threads.projection(tx, referral);
    const { code } = await this.directory.agency(tx.actor.agencyId);
    const sources = await this.sourcesOf(
      tx,
      messages.flatMap(({ origins }) => origins),
    );
    return { party: referral.party, agency: code, messages, permissions, sources };
  }

  /** Throws what stands against the use of any of the messages, by their places in the list. */
  require(standing: OnwardStanding, messageIds: readonly string[], intended: IntendedUse): void {
    const refusals = messageIds.flatMap((id, i) => {
      const code = useRefusal(standing, id, intended);
      return code === null ? [] : [{ path: `messages[${i}]`, code }];
    });
    if (refusals.length > 0) throw useRefused(refusals);
  }

  /** As `require`, of a message that has not crossed yet: what it passes on may be passed on to whom it is for. */
  async requireOrigins(tx: Transaction, { id, handling, facts, toAgencyId }: Message): Promise<void> {
    const origins = originsIn(facts);
    if (origins.length === 0) return;
    const [own, recipient] = await Promise.all([this.directory.agency(tx.actor.agencyId), this.directory.agency(toAgencyId)]);
    const carrier = {
      id,
      kind: 'referral.original',
      from: 'requester',
      handling: handling as HandlingCode[],
      origins,
      recalledAt: null,
    } as const;
    const sources = await this.sourcesOf(tx, origins);
    this.require({ party: 'requester', agency: own.code, messages: [carrier], permissions: [], sources }, [id], {
      use: 'forward',
      recipient: recipient.code,
      at: tx.at,
    });
  }

  /** Those of the origins that are held here, each with what was asked for in its own thread. A thread that the actor does not see has none. */
  private async sourcesOf(tx: Transaction, origins: readonly Origin[]): Promise<readonly Source[]> {
    if (origins.length === 0) return [];
    const ids = origins.map(({ message }) => message);
    const held = await tx.query<{ threadId: string }>(HELD, [tx.actor.agencyId, ids]);
    const sources: Source[] = [];
    for (const { threadId } of held) {
      const on = await this.threads.lockIfThere(tx, threadId);
      if (on !== null) sources.push(...(await this.sourcesIn(tx, on, new Set(ids))));
    }
    return sources;
  }

  private async sourcesIn(tx: Transaction, { referral }: ReferralThread, ids: ReadonlySet<string>): Promise<readonly Source[]> {
    const { messages, permissions } = await this.threads.projection(tx, referral);
    const asked = permissions.filter(({ by }) => by === referral.party);
    return messages
      .filter(({ id, from }) => ids.has(id) && from !== referral.party)
      .map(({ id, handling, recalledAt }) => ({ id, handling, recalledAt, permissions: asked }));
  }
}

/** What a drafted original passes on. */
export const originsIn = (facts: Message['facts']): readonly Origin[] =>
  (facts['origins'] as unknown as readonly Origin[] | null | undefined) ?? [];
