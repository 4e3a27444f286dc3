import { contentRead } from '@counterpart/exchange';
import { Directory } from '@counterpart/identity';
import type { EventFacts, Person } from '@counterpart/kernel';
import { type Transaction, UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { isWritten } from '../domain/content-faults';
import { type ExportedMessage, exportFile } from '../domain/onward-use/export-file';
import { type OnwardStanding, useRefusal } from '../domain/onward-use/onward-use';
import type { Referral } from '../domain/referral';
import { useRefused } from '../domain/referral.errors';
import { referralExported } from '../domain/referral.events';
import { referralPolicy } from '../domain/referral.policy';
import { ReceivingService } from '../receiving.service';
import { ReferralThreads } from '../referral-threads';
import { OnwardUses } from './onward-uses';
import { heldMessages } from './thread-messages.sql';

export type ReferralFile = ReturnType<typeof exportFile>;

/** Takes a thread out of the system, as a file that says what may be done with it. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly threads: ReferralThreads,
    private readonly uses: OnwardUses,
    private readonly directory: Directory,
    private readonly receiving: ReceivingService,
  ) {}

  /**
   * The file. Throws what stands against the export of any message, unless `isPartial`: then these are in it without their words. Of
   * what was called back there is a notice alone. It is a reading, and told as such to the sender.
   */
  async export(person: Person, id: string, isPartial: boolean): Promise<ReferralFile> {
    const file = await this.uow.run(person, async (tx) => {
      const { referral } = await this.threads.lock(tx, id);
      referralPolicy.require(person, 'referral.export', referral);
      await this.threads.requireCleared(tx, referral);
      const messages = await this.messages(tx, referral, isPartial);
      const withheld = messages.filter((message) => message.withheld !== null).map((message) => message.id);
      tx.record(contentRead(id, {}));
      tx.record(referralExported(id, { messages: messages.map((message) => message.id), withheld }));
      const { login, name } = person;
      return exportFile({ at: tx.at, by: { login, name }, referral: await this.headOf(referral) }, messages);
    });
    await this.receiving.open(person, id);
    return file;
  }

  private async messages(tx: Transaction, referral: Referral, isPartial: boolean): Promise<readonly ExportedMessage[]> {
    const standing = await this.uses.standing(tx, referral);
    const held = await heldMessages(tx, referral);
    const messages = held.map((message) => ({ ...message, withheld: withheldOf(standing, message, tx.at) }));
    const refusals = messages.flatMap(({ id, withheld }, i) =>
      withheld === 'not-permitted'
        ? [{ path: `messages[${i}]`, code: useRefusal(standing, id, { use: 'export', recipient: null, at: tx.at })! }]
        : [],
    );
    if (refusals.length > 0 && !isPartial) throw useRefused(refusals);
    return messages;
  }

  private async headOf(referral: Referral): Promise<EventFacts> {
    const { reference, kind, crimeType, state, urgency, handling, exercise, releasedAt, deliveredAt, answeredAt, closedAt } = referral;
    const [own, other] = await Promise.all([this.directory.agency(referral.agencyId), this.directory.agency(referral.counterpartAgencyId)]);
    const [requester, receiver] = referral.party === 'requester' ? [own.code, other.code] : [other.code, own.code];
    const times = Object.entries({ releasedAt, deliveredAt, answeredAt, closedAt }).map(([name, at]) => [name, at?.toISOString() ?? null]);
    const { outcome, usefulness } = referral;
    const codes = { reference, kind, crimeType, state, urgency, handling, exercise, outcome, usefulness };
    return { ...codes, requester, receiver, ...(Object.fromEntries(times) as Record<string, string | null>) };
  }
}

/** Why a message is without its words in the file. What says something by codes alone has none to withhold. */
function withheldOf(standing: OnwardStanding, { id, kind, isPurged }: { id: string; kind: string; isPurged: boolean }, at: Date) {
  if (!isWritten(kind)) return null;
  const refusal = useRefusal(standing, id, { use: 'export', recipient: null, at });
  if (isPurged || refusal === 'referral.content-recalled') return 'recalled' as const;
  return refusal === null ? null : ('not-permitted' as const);
}
