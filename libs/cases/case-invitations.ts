import { type Message, Messages } from '@counterpart/exchange';
import { Directory } from '@counterpart/identity';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { CaseContent } from './domain/case-content';
import { alreadyParticipates, unknownInvitee } from './domain/cases.errors';
import { caseInvitationDrafted } from './domain/cases.events';
import type { Invitee } from './domain/roster';
import type { LockedCase } from './locked-case';

/** The desk of an agency that is asked to join. */
export interface Invited {
  readonly agencyId: string;
  readonly deskId: string;
}

const UNDER_WAY = `select id from message where agency_id = $1 and thread_id = $2 and kind = 'case.invitation' and to_agency_id = $3
  and state not in ('released', 'rejected') limit 1`;

/** Invitations to a case: messages with content, so that a second person releases each. */
@Injectable()
export class CaseInvitations {
  constructor(
    private readonly messages: Messages,
    private readonly directory: Directory,
  ) {}

  /** Whom the ids mean; throws `invalid` unless each is a desk of another agency, and each agency named once. */
  async resolve(ownAgencyId: string, invited: readonly Invited[], path: (index: number) => string): Promise<readonly Invitee[]> {
    const agencies = await this.directory.all();
    return invited.map(({ agencyId, deskId }, index) => {
      const agency = agencies.find(({ id }) => id === agencyId);
      const isDesk = agency !== undefined && agency.desks.some(({ id }) => id === deskId);
      const isFirst = invited.findIndex((other) => other.agencyId === agencyId) === index;
      if (!isDesk || agencyId === ownAgencyId || !isFirst) throw unknownInvitee(path(index));
      return { agencyId, deskId, side: agency.side };
    });
  }

  /** Throws `conflict` for an agency that takes part, is invited, or for whom an invitation is under way. */
  async requireNew(tx: Transaction, { file, roster }: LockedCase, { agencyId }: Invitee): Promise<void> {
    roster.requireInvitable(agencyId);
    const [underWay] = await tx.query(UNDER_WAY, [file.agencyId, file.id, agencyId]);
    if (underWay !== undefined) throw alreadyParticipates();
  }

  /** Drafts the message and gives it to the second person; who else is in the case is told as it is at the release. */
  async submit(tx: Transaction, { thread, file }: LockedCase, content: CaseContent, to: Invitee): Promise<Message> {
    const { title, summary, language, legalBasis } = content;
    const { crimeType, template, handling, exercise } = file;
    const message = this.messages.draft(tx, {
      thread,
      kind: 'case.invitation',
      to,
      language,
      urgency: 'NORMAL',
      handling,
      exercise,
      facts: { crimeType, template, roster: [] },
      content: { texts: { title, summary }, data: { legalBasis: legalBasis.map((basis) => ({ ...basis })) } },
    });
    tx.record(caseInvitationDrafted(file.id, { agency: to.agencyId, message: message.id }));
    return this.messages.submitIn(tx, message.id, message.version);
  }
}
