import { Dispatch } from '@counterpart/exchange';
import { type Person, uuidv7 } from '@counterpart/kernel';
import type { Transaction } from '@counterpart/platform/database';
import { Idempotency } from '@counterpart/platform/idempotency';
import { Injectable } from '@nestjs/common';
import { requireMessage } from '../domain/message-rules';
import { EvidentialUse, type Proceedings } from '../domain/onward-use/evidential-use';
import { type OnwardStanding, stateAt } from '../domain/onward-use/onward-use';
import type { Referral } from '../domain/referral';
import { evidentialUseRecorded } from '../domain/referral.events';
import { referralPolicy } from '../domain/referral.policy';
import type { Target } from '../referral-messages.service';
import { type ReferralThread, ReferralThreads } from '../referral-threads';
import { OnwardUses } from './onward-uses';

/** The referral after the recording, and what was recorded. */
export interface RecordedUse extends Pick<Referral, 'version'> {
  readonly id: string;
}

/**
 * That content is used in proceedings. Which proceedings they are stays with the agency; where the originator had to permit it, it is
 * told, by codes and at once, that its permission was made use of.
 */
@Injectable()
export class EvidentialUsesService {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly threads: ReferralThreads,
    private readonly uses: OnwardUses,
    private readonly dispatch: Dispatch,
  ) {}

  /** Records the use of messages; throws what stands against that of any. */
  record(
    person: Person,
    { id, version, request = null }: Target,
    messages: readonly string[],
    proceedings: Proceedings,
  ): Promise<RecordedUse> {
    return this.idempotency.run(person, request, async (tx) => {
      const on = await this.threads.lock(tx, id, version);
      referralPolicy.require(person, 'referral.record-evidential-use', on.referral);
      await this.threads.requireCleared(tx, on.referral);
      const standing = await this.uses.standing(tx, on.referral);
      this.uses.require(standing, messages, { use: 'evidential', recipient: null, at: tx.at });
      const use = tx.insert(EvidentialUse.of(person, on.referral, uuidv7(tx.at.getTime()), messages, { ...proceedings, at: tx.at }));
      const { usedOn, proceeding, authority } = proceedings;
      tx.record(evidentialUseRecorded(id, { use: use.id, messages, usedOn }, { proceeding, authority }));
      on.referral.touch(tx.at);
      tx.save(on.referral);
      for (const of of restingOn(standing, messages, tx.at)) await this.tell(tx, on, of, usedOn);
      return { id: use.id, version: (await this.threads.lock(tx, id)).referral.version };
    });
  }

  private async tell(tx: Transaction, { referral, thread }: ReferralThread, of: string, usedOn: string): Promise<void> {
    const facts = { of, usedOn };
    requireMessage(await this.threads.projection(tx, referral), referral.party, 'referral.evidential_use', facts);
    const to = { agencyId: referral.counterpartAgencyId, deskId: referral.counterpartDeskId };
    await this.dispatch.notice(tx, thread, to, 'referral.evidential_use', facts);
  }
}

/** The permissions that the use of these messages rests on, one a message. */
const restingOn = ({ permissions, party }: OnwardStanding, messages: readonly string[], at: Date): readonly string[] =>
  messages.flatMap((message) => {
    const permission = permissions.find(
      (one) => one.of === message && one.use === 'evidential' && one.by === party && stateAt(one, at) === 'granted',
    );
    return permission?.id ?? [];
  });
