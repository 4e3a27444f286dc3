import { alreadyParticipates } from './cases.errors';
import { type ParticipantCommand, participantLifecycle, type ParticipantState } from './case-lifecycle';

/** How one agency stands to the case. */
export interface CaseParticipant {
  readonly agencyId: string;
  readonly side: string;
  readonly deskId: string;
  readonly state: ParticipantState;
  readonly reason: string | null;
  /** ISO time. */
  readonly changedAt: string;
}

/** Who is addressed for an agency in a case. */
export type Invitee = Pick<CaseParticipant, 'agencyId' | 'side' | 'deskId'>;

/** The lead agency and those it has invited: one copy's knowledge of who is in the case. */
export class Roster {
  private readonly known: Map<string, CaseParticipant>;
  private readonly touched = new Set<string>();

  constructor(
    private readonly leadAgencyId: string,
    participants: readonly CaseParticipant[],
  ) {
    this.known = new Map(participants.map((participant) => [participant.agencyId, participant]));
  }

  /** A new case: its lead agency alone. */
  static begin(lead: Invitee, at: Date): Roster {
    const roster = new Roster(lead.agencyId, []);
    roster.put({ ...lead, state: 'accepted', reason: null, changedAt: at.toISOString() });
    return roster;
  }

  get all(): readonly CaseParticipant[] {
    return [...this.known.values()];
  }

  /** Those whose row has to be written. */
  get changed(): readonly CaseParticipant[] {
    return this.all.filter(({ agencyId }) => this.touched.has(agencyId));
  }

  get lead(): CaseParticipant {
    const lead = this.known.get(this.leadAgencyId);
    if (lead === undefined) throw new Error('A case without its lead agency');
    return lead;
  }

  of(agencyId: string): CaseParticipant | undefined {
    return this.known.get(agencyId);
  }

  is(agencyId: string, state: ParticipantState): boolean {
    return this.known.get(agencyId)?.state === state;
  }

  /** Everyone who takes part but `agencyId`, in a fixed order. */
  othersThan(agencyId: string): readonly CaseParticipant[] {
    return this.all
      .filter((one) => one.state === 'accepted' && one.agencyId !== agencyId)
      .sort((a, b) => (a.agencyId < b.agencyId ? -1 : 1));
  }

  /** Throws `conflict` for an agency that is invited or takes part already. */
  requireInvitable(agencyId: string): void {
    const before = this.known.get(agencyId);
    if (before !== undefined && !participantLifecycle.can(before.state, 'invite')) throw alreadyParticipates();
  }

  /** An invitation has gone out to an agency, or come in for it. */
  invite(invitee: Invitee, at: Date): void {
    this.requireInvitable(invitee.agencyId);
    this.put({ ...invitee, state: 'invited', reason: null, changedAt: at.toISOString() });
  }

  /** Whether an agency stands so that it can do this. */
  can(agencyId: string, command: ParticipantCommand): boolean {
    const state = this.known.get(agencyId)?.state;
    return state !== undefined && agencyId !== this.leadAgencyId && participantLifecycle.can(state, command);
  }

  /** An agency accepts, declines or leaves; throws `conflict` where it does not stand so that it could. */
  answer(agencyId: string, command: Exclude<ParticipantCommand, 'invite'>, reason: string | null, at: Date): void {
    const before = this.known.get(agencyId);
    const state = participantLifecycle.next(before?.state ?? 'declined', command);
    if (before !== undefined) this.put({ ...before, state, reason, changedAt: at.toISOString() });
  }

  /** Ends the invitations that nobody has answered; returns whose. */
  endInvitations(at: Date): readonly CaseParticipant[] {
    const unanswered = this.all.filter(({ state }) => state === 'invited');
    for (const { agencyId } of unanswered) this.answer(agencyId, 'decline', null, at);
    return unanswered;
  }

  /** What the lead agency says of the others. Of itself an agency knows better, but for an invitation that has ended. */
  follow(told: readonly CaseParticipant[], self: string): void {
    for (const participant of told) {
      const before = this.known.get(participant.agencyId);
      const hasEnded = before?.state === 'invited' && participant.state === 'declined';
      if (participant.agencyId === self && !hasEnded) continue;
      if (before?.state !== participant.state || before.deskId !== participant.deskId) this.put(participant);
    }
  }

  /** Whether agencies of more than one side take part. */
  get isJoint(): boolean {
    return this.foreign.some(({ state }) => state === 'accepted');
  }

  /** Whether other sides were asked and none of them takes part or can still answer. */
  get isDeclined(): boolean {
    return this.foreign.length > 0 && !this.foreign.some(({ state }) => state === 'accepted' || state === 'invited');
  }

  private get foreign(): readonly CaseParticipant[] {
    return this.all.filter(({ side }) => side !== this.lead.side);
  }

  private put(participant: CaseParticipant): void {
    this.known.set(participant.agencyId, participant);
    this.touched.add(participant.agencyId);
  }
}
