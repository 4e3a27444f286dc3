import { type Entry, type Thread } from '@counterpart/exchange';
import { Directory } from '@counterpart/identity';
import type { Transaction } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { CaseNotices } from './case-notices';
import { readCaseFacts } from './domain/case-facts';
import { caseFilePolicy } from './domain/case-file.policy';
import type { ParticipantCommand } from './domain/case-lifecycle';
import { caseAccepted, caseAnswerWithoutEffect, caseDeclined, caseLeft, caseStateChanged } from './domain/cases.events';
import type { PartingReason } from './domain/codes';
import { LockedCase } from './locked-case';

type AnswerKind = 'case.acceptance' | 'case.decline' | 'case.leave';
type AnswerCommand = Exclude<ParticipantCommand, 'invite'>;

const COMMANDS: Readonly<Record<AnswerKind, AnswerCommand>> = {
  'case.acceptance': 'accept',
  'case.decline': 'decline',
  'case.leave': 'leave',
};

/** Invitations whose delivery was refused for good, to agencies that still count as invited. */
const UNDELIVERABLE = `
select p.participant_agency_id as "agencyId" from case_participant p
 where p.agency_id = $1 and p.case_id = $2 and p.state = 'invited'
   and (select e.state from envelope e
         where e.agency_id = p.agency_id and e.thread_id = p.case_id and e.box = 'out' and e.kind = 'case.invitation'
           and e.to_agency_id = p.participant_agency_id order by e.seq desc limit 1) = 'undeliverable'`;

/** What the partners' answers change at the lead agency: who takes part, and with it whether the case opens or comes to nothing. */
@Injectable()
export class CaseAnswers {
  constructor(
    private readonly directory: Directory,
    private readonly notices: CaseNotices,
  ) {}

  /** An invited agency has accepted or declined, or a participant has left. */
  async answered(tx: Transaction, { header, thread }: Entry, kind: AnswerKind): Promise<void> {
    const held = await LockedCase.lock(tx, thread.id);
    const { file, roster } = held;
    caseFilePolicy.require(tx.actor, 'case.receive', file);
    const sender = (await this.directory.agencyByCode(header.from.agency))?.id ?? '';
    const command = COMMANDS[kind];
    if (!roster.can(sender, command)) return tx.record(caseAnswerWithoutEffect(file.id, { agency: sender, kind }));
    const reason = kind === 'case.acceptance' ? null : (readCaseFacts(kind, header.facts)?.reason ?? null);
    await this.apply(tx, held, { sender, command, reason });
  }

  /** An invitation was refused by the receiver's installation: nobody there has it, or will answer it. */
  async undelivered(tx: Transaction, thread: Thread): Promise<void> {
    const refused = await tx.query<{ agencyId: string }>(UNDELIVERABLE, [tx.actor.agencyId, thread.id]);
    if (refused.length === 0) return;
    const held = await LockedCase.lock(tx, thread.id);
    for (const { agencyId } of refused) await this.apply(tx, held, { sender: agencyId, command: 'decline', reason: null });
  }

  private async apply(
    tx: Transaction,
    held: LockedCase,
    { sender, command, reason }: { readonly sender: string; readonly command: AnswerCommand; readonly reason: PartingReason | null },
  ): Promise<void> {
    const { file, roster } = held;
    roster.answer(sender, command, reason, tx.at);
    if (command === 'accept') tx.record(caseAccepted(file.id, { agency: sender }));
    else tx.record((command === 'decline' ? caseDeclined : caseLeft)(file.id, { agency: sender, reason }));
    const from = file.state;
    if (from === 'proposed' && roster.isJoint) file.open(tx.at);
    if (from === 'proposed' && roster.isDeclined) file.decline(reason, tx.at);
    if (from !== file.state) tx.record(caseStateChanged(file.id, { from, to: file.state, reason: file.stateReason, outcome: null }));
    await this.notices.tellState(tx, held);
    held.save(tx);
  }
}
