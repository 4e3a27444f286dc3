import { Dispatch, isLifeSafety } from '@counterpart/exchange';
import { type Agency, Directory, Standings } from '@counterpart/identity';
import { type SystemActor, systemActor } from '@counterpart/kernel';
import { UnitOfWork } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { referralPolicy } from './domain/referral.policy';
import { projectReferral } from './domain/thread/project-referral';
import { ReferralThreads } from './referral-threads';

const CODE = 'SUSPENSION';

/** Read by desk, as the index has it. */
const OPEN = `
select r.id from unnest($2::uuid[]) as desks (id)
  join referral r on r.agency_id = $1 and r.desk_id = desks.id and r.box in ('in', 'out')
                 and r.state in ('delivered', 'acknowledged', 'in_progress', 'clarification_pending')`;

/**
 * While an agency is ineligible, or its side has suspended the cooperation, the clocks of its open referrals stand still, and both sides
 * see that they do. Each agency announces its own stops and lifts them again; what a life depends on goes on.
 */
@Injectable()
export class SuspensionStops {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly directory: Directory,
    private readonly standings: Standings,
    private readonly threads: ReferralThreads,
    private readonly dispatch: Dispatch,
  ) {}

  /** Brings every open referral of the side in line with how its agency stands now. Doing it again changes nothing. */
  async align(side: string): Promise<void> {
    const agencies = (await this.directory.all()).filter((agency) => agency.side === side);
    for (const agency of agencies) await this.alignAgency(agency);
  }

  private async alignAgency(agency: Agency): Promise<void> {
    const actor = systemActor('clock', agency.side, agency.id);
    const desks = agency.desks.map(({ id }) => id);
    const open = await this.uow.run(actor, (tx) => tx.query<{ id: string }>(OPEN, [agency.id, desks]));
    for (const { id } of open) await this.alignOne(actor, id);
  }

  private alignOne(actor: SystemActor, id: string): Promise<void> {
    return this.uow.run(actor, async (tx) => {
      const { referral, thread } = await this.threads.lock(tx, id);
      const facts = await this.threads.facts(tx, referral);
      const projection = projectReferral(facts);
      const isStopped = projection.openStops.some((stop) => stop.code === CODE && stop.by === referral.party);
      const original = facts.find(({ kind }) => kind === 'referral.original');
      const goesOn = isLifeSafety(referral.urgency, (original?.facts ?? {}) as Readonly<Record<string, unknown>>);
      const shouldStop = !goesOn && (await this.standings.isStopped(tx));
      if (shouldStop === isStopped) return;
      referralPolicy.require(tx.actor, shouldStop ? 'referral.stop-clock' : 'referral.resume-clock', referral);
      const to = { agencyId: referral.counterpartAgencyId, deskId: referral.counterpartDeskId };
      await this.dispatch.notice(tx, thread, to, shouldStop ? 'referral.stop' : 'referral.resume', { code: CODE, at: tx.at.toISOString() });
    });
  }
}
