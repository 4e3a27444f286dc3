import type { Actor, CrimeType, HandlingCode } from '@counterpart/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type CaseCommand, caseLifecycle, type CaseState } from './case-lifecycle';
import type { CaseOutcome, PartingReason, StateReason, StepReason } from './codes';

/** What the lead agency says of the shared state; a partner's copy follows it. */
export interface SharedState {
  readonly state: CaseState;
  readonly reason: StateReason | null;
  readonly outcome: CaseOutcome | null;
}

/** What a new file of a case is made of, at its lead agency or with an invitation. */
export type NewCaseFile = Pick<
  CaseFile,
  'id' | 'deskId' | 'compartmentId' | 'reference' | 'leadAgencyId' | 'crimeType' | 'template' | 'handling' | 'exercise'
>;

/** One agency's own file of a joint case. Its state is shared: the lead agency decides it, the others follow what it tells. */
@Entity('case_file')
export class CaseFile {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column({ name: 'desk_id', type: 'uuid' }) deskId!: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId!: string;
  @Column('text') reference!: string;
  @Column({ name: 'lead_agency_id', type: 'uuid' }) leadAgencyId!: string;
  @Column('text') state!: CaseState;
  @Column({ name: 'state_reason', type: 'text', nullable: true }) stateReason!: StateReason | null;
  @Column({ name: 'state_at', type: 'timestamptz' }) stateAt!: Date;
  @Column('text', { nullable: true }) outcome!: CaseOutcome | null;
  @Column({ name: 'crime_type', type: 'text' }) crimeType!: CrimeType;
  @Column('text') template!: CrimeType;
  @Column('text', { array: true }) handling!: HandlingCode[];
  @Column('boolean') exercise!: boolean;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt!: Date;
  @VersionColumn() version!: number;

  /** The file of a case that is proposed: at the lead agency by an officer, at a partner by its invitation. */
  static propose(actor: Actor, given: NewCaseFile, at: Date): CaseFile {
    return Object.assign(new CaseFile(), given, {
      agencyId: actor.agencyId,
      side: actor.side,
      state: 'proposed',
      stateReason: null,
      stateAt: at,
      outcome: null,
      createdAt: at,
      updatedAt: at,
      version: 1,
    } as const);
  }

  /** Whether the own agency leads the case. */
  get isLead(): boolean {
    return this.leadAgencyId === this.agencyId;
  }

  get shared(): SharedState {
    return { state: this.state, reason: this.stateReason, outcome: this.outcome };
  }

  /** Something in the file has changed: the next reader and writer are to know. */
  touch(at: Date): void {
    this.updatedAt = at;
  }

  /** Throws `conflict` where the state does not permit the command. */
  requireCan(command: CaseCommand): void {
    caseLifecycle.next(this.state, command);
  }

  /** An invitation goes out; where all others have declined, the case is proposed again. */
  invite(at: Date): void {
    const before = this.state;
    this.move('invite', before === 'declined' ? 'INVITED' : this.stateReason, at);
  }

  /** An agency of another side has joined. */
  open(at: Date): void {
    this.move('open', 'JOINED', at);
  }

  /** No agency of another side joins. */
  decline(reason: PartingReason | null, at: Date): void {
    this.move('decline', reason, at);
  }

  suspend(reason: StepReason, at: Date): void {
    this.move('suspend', reason, at);
  }

  resume(reason: StepReason, at: Date): void {
    this.move('resume', reason, at);
  }

  /** Ends the case; what came of it is said by a code. */
  close(reason: StepReason, outcome: CaseOutcome, at: Date): void {
    this.move('close', reason, at);
    this.outcome = outcome;
  }

  /** Takes a closed case up again; the outcome is open again too. */
  reopen(reason: StepReason, at: Date): void {
    this.move('reopen', reason, at);
    this.outcome = null;
  }

  /** A partner's copy follows what the lead agency tells, or what the own agency has done about its own part. */
  follow(told: SharedState, at: Date): void {
    if (this.state !== told.state) this.stateAt = at;
    this.state = told.state;
    this.stateReason = told.reason;
    this.outcome = told.outcome;
    this.touch(at);
  }

  private move(command: CaseCommand, reason: StateReason | null, at: Date): void {
    const to = caseLifecycle.next(this.state, command);
    if (to !== this.state) this.stateAt = at;
    this.state = to;
    this.stateReason = reason;
    this.touch(at);
  }
}
