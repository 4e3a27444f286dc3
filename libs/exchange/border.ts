import { Directory, Standings } from '@counterpart/identity';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { isReceiptKind } from './domain/receipt';
import type { Message } from './domain/outgoing-message';
import { type ReleaseCheck, releaseCheck } from './domain/release-check';

/** What must hold at the border between two agencies before anything new passes it. */
@Injectable()
export class Border {
  constructor(
    private readonly directory: Directory,
    private readonly standings: Standings,
  ) {}

  /** The language the sender must translate into; null where the receiver accepts the message's own, or takes originals. */
  async targetLanguage(message: Pick<Message, 'toAgencyId' | 'language'>): Promise<string | null> {
    const receiver = await this.directory.agency(message.toAgencyId);
    if (receiver.takesOriginals || receiver.languages.includes(message.language)) return null;
    return receiver.languages[0]!;
  }

  /** Throws while one of the two agencies is ineligible, or the cooperation is suspended and no life depends on the message. */
  async requireClear(tx: Transaction, message: Message): Promise<void> {
    await this.standings.requireClear(tx, [message.agencyId, message.toAgencyId], isLifeSafety(message.urgency, message.facts));
  }

  /** As `requireClear`, as lines for the second person: which agency is not eligible, and whether the cooperation goes on. */
  async checks(tx: Transaction, { agencyId, toAgencyId, urgency, facts }: Message): Promise<readonly ReleaseCheck[]> {
    const standings = await this.standings.of(tx, [agencyId, toAgencyId]);
    const isSuspended = !isLifeSafety(urgency, facts) && standings.some(({ suspended }) => suspended);
    return [
      releaseCheck(
        'eligibility',
        standings.filter(({ eligible }) => !eligible).map(({ code }) => code),
      ),
      releaseCheck('cooperation', isSuspended ? ['cooperation.suspended'] : []),
    ];
  }
}

/** Notices that clocks stand still or run again say something of what is there, nothing new: they pass whatever stops the rest. */
const SAYS_NOTHING_NEW = ['referral.stop', 'referral.resume'];

export const isNew = (kind: string): boolean => !isReceiptKind(kind) && !SAYS_NOTHING_NEW.includes(kind);

/** Imminent danger to life or physical integrity (ground G2): such items stay open in a suspension. */
export const isLifeSafety = (urgency: string | null, facts: Readonly<Record<string, unknown>>): boolean => {
  const deadline = facts['deadline'] as { readonly ground?: unknown } | undefined;
  return urgency !== null && urgency.startsWith('URGENT') && deadline?.ground === 'G2';
};
