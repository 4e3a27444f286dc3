import { Compartments, User } from '@counterpart/identity';
import { absentAt, type Person } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import type { CaseFile } from './domain/case-file';
import { caseFilePolicy } from './domain/case-file.policy';
import { deputyMembership, unknownMember } from './domain/cases.errors';
import { caseMemberAdded, caseMemberRemoved } from './domain/cases.events';
import { LockedCase } from './locked-case';

/** The roles that can read a case at all: membership gives nothing to anyone else. */
const READERS: readonly string[] = Object.keys(caseFilePolicy.rows['case.read']);

/** Who of the own agency knows of a case. */
@Injectable()
export class MembersService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly compartments: Compartments,
  ) {}

  /** Makes an officer of the agency a member. */
  add(person: Person, id: string, version: number, userId: string): Promise<CaseFile> {
    return this.uow.run(person, async (tx) => {
      const held = await LockedCase.lock(tx, id, version);
      caseFilePolicy.require(person, 'case.add-member', held.file);
      // The case would stay a deputy's when the time is over.
      if (userId === person.userId && absentAt(person, held.file.deskId).length > 0) throw deputyMembership();
      const user = await tx.lockIfThere(User, userId);
      if (user === null || user.disabledAt !== null || !user.roles.some((role) => READERS.includes(role))) throw unknownMember();
      // Whoever was only cleared becomes a member: a grant leaves an earlier one as it is.
      this.compartments.revoke(tx, userId, held.file.compartmentId);
      this.compartments.grant(tx, userId, held.file.compartmentId, 'member');
      tx.record(caseMemberAdded(id, { user: userId }));
      return held.save(tx);
    });
  }

  /** Takes the need to know back; it ends with this transaction. */
  remove(person: Person, id: string, version: number, userId: string): Promise<CaseFile> {
    return this.uow.run(person, async (tx) => {
      const held = await LockedCase.lock(tx, id, version);
      caseFilePolicy.require(person, 'case.remove-member', held.file);
      const file = held.save(tx);
      this.compartments.revoke(tx, userId, file.compartmentId);
      tx.record(caseMemberRemoved(id, { user: userId }));
      return file;
    });
  }
}
