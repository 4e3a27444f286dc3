import { Dispatch } from '@counterpart/exchange';
import { Directory } from '@counterpart/identity';
import type { Person } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { OnwardUse, PermissionDenial, PermissionEnd } from '../domain/codes/onward-use';
import { requireMessage } from '../domain/message-rules';
import type { Referral } from '../domain/referral';
import { wrongRecipient } from '../domain/referral.errors';
import { referralPolicy } from '../domain/referral.policy';
import type { WrittenMessage } from '../domain/written-message';
import type { DraftedMessage } from '../drafted-message';
import { ReferralMessagesService, type Target } from '../referral-messages.service';
import { ReferralThreads } from '../referral-threads';

/** What is asked for: the use of one message, and of a passing on the agency that is to get it (code). */
export interface AskedUse {
  readonly of: string;
  readonly use: OnwardUse;
  readonly recipient: string | null;
}

/**
 * Leave to use what the other side wrote beyond what it was sent for. Request and decision have words, so that they are drafts until a
 * second person releases them; what ends a permission is a code, and crosses at once.
 */
@Injectable()
export class PermissionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: ReferralMessagesService,
    private readonly threads: ReferralThreads,
    private readonly directory: Directory,
    private readonly dispatch: Dispatch,
  ) {}

  /** Asks the originator of a message for its use; the text is the purpose. */
  async request(person: Person, on: Target, asked: AskedUse, purpose: WrittenMessage): Promise<DraftedMessage> {
    await this.requireRecipient(person, asked);
    return this.messages.draft(person, on, 'referral.permission_request', purpose, asked);
  }

  /** Grants the request `of` until a moment (ISO); the text is the conditions. */
  grant(person: Person, on: Target, of: string, validUntil: string, conditions: WrittenMessage): Promise<DraftedMessage> {
    return this.messages.draft(person, on, 'referral.permission_grant', conditions, { of, validUntil });
  }

  /** Denies the request `of` on a ground. */
  deny(person: Person, on: Target, of: string, ground: PermissionDenial, reasons: WrittenMessage): Promise<DraftedMessage> {
    return this.messages.draft(person, on, 'referral.permission_denial', reasons, { of, ground });
  }

  /** Ends the permission of the request `of` before its time, or takes the request back. Both copies know it at once. */
  end(person: Person, id: string, version: number, of: string, reason: PermissionEnd): Promise<Referral> {
    return this.uow.run(person, async (tx) => {
      const { referral, thread } = await this.threads.lock(tx, id, version);
      referralPolicy.require(person, 'referral.end-permission', referral);
      await this.threads.requireCleared(tx, referral);
      requireMessage(await this.threads.projection(tx, referral), referral.party, 'referral.permission_end', { of, reason });
      const to = { agencyId: referral.counterpartAgencyId, deskId: referral.counterpartDeskId };
      await this.dispatch.notice(tx, thread, to, 'referral.permission_end', { of, reason });
      return (await this.threads.lock(tx, id)).referral;
    });
  }

  private async requireRecipient({ agencyId }: Person, { use, recipient }: AskedUse): Promise<void> {
    if (use !== 'forward') {
      if (recipient !== null) throw wrongRecipient('is named where something is passed on, and nowhere else');
      return;
    }
    const agency = recipient === null ? null : await this.directory.agencyByCode(recipient);
    if (agency === null) throw wrongRecipient('must be an agency in the directory');
    if (agency.id === agencyId) throw wrongRecipient('is your own agency');
  }
}
