import { Standings } from '@counterpart/identity';
import type { Person } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { Idempotency, type RequestKey } from '@counterpart/platform/idempotency';
import { Injectable } from '@nestjs/common';
import { CaseInvitations, type Invited } from './case-invitations';
import { CaseNotices } from './case-notices';
import { CaseContent } from './domain/case-content';
import type { CaseFile } from './domain/case-file';
import { caseFilePolicy } from './domain/case-file.policy';
import { caseAccepted, caseDeclined, caseLeft } from './domain/cases.events';
import type { PartingReason } from './domain/codes';
import { LockedCase } from './locked-case';
import { type Inviting, inviting } from './outcomes';

/** Who takes part in a case: the lead agency invites, and each invited agency decides for itself. */
@Injectable()
export class ParticipationService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly invitations: CaseInvitations,
    private readonly notices: CaseNotices,
    private readonly standings: Standings,
    private readonly idempotency: Idempotency,
  ) {}

  /** Submits an invitation to a further agency, or anew to one that declined or left, for release. */
  invite(person: Person, id: string, version: number, invited: Invited, request: RequestKey | null = null): Promise<Inviting> {
    return this.idempotency.run(person, request, async (tx) => {
      const held = await LockedCase.lock(tx, id, version);
      caseFilePolicy.require(person, 'case.invite', held.file);
      held.file.requireCan('invite');
      const [invitee] = await this.invitations.resolve(person.agencyId, [invited], () => 'deskId');
      await this.invitations.requireNew(tx, held, invitee!);
      const invitation = await this.invitations.submit(tx, held, await tx.lock(CaseContent, id), invitee!);
      return inviting(held.save(tx), [invitation]);
    });
  }

  /** Joins the case. The state stays what it is until the lead agency tells the shared one. */
  accept(person: Person, id: string, version: number): Promise<CaseFile> {
    return this.uow.run(person, async (tx) => {
      const held = await LockedCase.lock(tx, id, version);
      caseFilePolicy.require(person, 'case.accept', held.file);
      held.roster.answer(person.agencyId, 'accept', null, tx.at);
      await this.standings.requireClear(tx, [person.agencyId, held.file.leadAgencyId], false);
      await this.notices.answer(tx, held, 'case.acceptance', {});
      tx.record(caseAccepted(id, { agency: person.agencyId }));
      return held.save(tx);
    });
  }

  /** Does not join the case, and says why by a code. */
  decline(person: Person, id: string, version: number, reason: PartingReason): Promise<CaseFile> {
    return this.uow.run(person, async (tx) => {
      const held = await LockedCase.lock(tx, id, version);
      caseFilePolicy.require(person, 'case.decline', held.file);
      held.roster.answer(person.agencyId, 'decline', reason, tx.at);
      held.file.follow({ state: 'declined', reason, outcome: null }, tx.at);
      await this.notices.answer(tx, held, 'case.decline', { reason });
      tx.record(caseDeclined(id, { agency: person.agencyId, reason }));
      return held.save(tx);
    });
  }

  /** Leaves the case: the own file of it is closed, whatever the others do. */
  leave(person: Person, id: string, version: number, reason: PartingReason): Promise<CaseFile> {
    return this.uow.run(person, async (tx) => {
      const held = await LockedCase.lock(tx, id, version);
      caseFilePolicy.require(person, 'case.leave', held.file);
      held.roster.answer(person.agencyId, 'leave', reason, tx.at);
      held.file.follow({ state: 'closed', reason: 'LEFT', outcome: null }, tx.at);
      await this.notices.answer(tx, held, 'case.leave', { reason });
      tx.record(caseLeft(id, { agency: person.agencyId, reason }));
      return held.save(tx);
    });
  }
}
