import { isListed, type Person } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { CaseNotices } from './case-notices';
import type { CaseFile } from './domain/case-file';
import { caseFilePolicy } from './domain/case-file.policy';
import { unknownCode } from './domain/cases.errors';
import { caseDeclined, caseStateChanged } from './domain/cases.events';
import { type CaseOutcome, type Step, STEP_REASONS, type StepReason } from './domain/codes';
import { LockedCase } from './locked-case';

/** The shared state, which the lead agency decides and every participant is told. */
@Injectable()
export class CaseStatesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly notices: CaseNotices,
  ) {}

  suspend(person: Person, id: string, version: number, reason: StepReason): Promise<CaseFile> {
    return this.change(person, { id, version, step: 'suspend', reason }, ({ file }, at) => file.suspend(reason, at));
  }

  resume(person: Person, id: string, version: number, reason: StepReason): Promise<CaseFile> {
    return this.change(person, { id, version, step: 'resume', reason }, ({ file }, at) => file.resume(reason, at));
  }

  /** Closes the case with what came of it. Invitations that nobody has answered end with it. */
  close(
    person: Person,
    id: string,
    version: number,
    given: { readonly reason: StepReason; readonly outcome: CaseOutcome },
  ): Promise<CaseFile> {
    const { reason, outcome } = given;
    return this.change(person, { id, version, step: 'close', reason }, ({ file }, at) => file.close(reason, outcome, at));
  }

  /** Takes a closed case up again. */
  reopen(person: Person, id: string, version: number, reason: StepReason): Promise<CaseFile> {
    return this.change(person, { id, version, step: 'reopen', reason }, ({ file }, at) => file.reopen(reason, at));
  }

  private change(
    person: Person,
    { id, version, step, reason }: { readonly id: string; readonly version: number; readonly step: Step; readonly reason: StepReason },
    act: (held: LockedCase, at: Date) => void,
  ): Promise<CaseFile> {
    return this.uow.run(person, async (tx) => {
      const held = await LockedCase.lock(tx, id, version);
      const { file, roster } = held;
      caseFilePolicy.require(person, `case.${step}`, file);
      if (!isListed(STEP_REASONS[step], reason)) throw unknownCode('reason');
      const from = file.state;
      act(held, tx.at);
      tx.record(caseStateChanged(id, { from, to: file.state, reason, outcome: file.outcome }));
      const ended = step === 'close' ? roster.endInvitations(tx.at) : [];
      for (const { agencyId } of ended) tx.record(caseDeclined(id, { agency: agencyId, reason: null }));
      await this.notices.tellState(tx, held, ended);
      return held.save(tx);
    });
  }
}
