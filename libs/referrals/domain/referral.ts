import { type Actor, actorUserId, type CrimeType, type EventFacts, type HandlingCode } from '@counterpart/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { isWritten } from './content-faults';
import { notADraft, notReleased } from './referral.errors';
import type { Outcome, Usefulness } from './codes/outcomes';
import type { ReferralKind } from './codes/referral-kinds';
import type { UrgencyClass } from './codes/urgency';
import type { ReferralState } from './thread/referral-lifecycle';
import type { ProjectedItem, ProjectedMessage, ReferralProjection } from './thread/referral-projection';
import type { Standing } from './thread/referral-rules';
import type { Party } from './thread/thread-facts';

/** Before its release a referral is its sender's alone: a draft, or one that a second person rejected. */
export type ReferralRowState = 'draft' | 'rejected' | ReferralState;

/** What a thread's facts measure: the due time, and the stages of what has ended. */
export interface Measure {
  readonly dueAt: Date | null;
  readonly clock: EventFacts | null;
}

/** Where a referral belongs on this agency's side, and whom it is exchanged with. */
export interface ReferralPlace {
  readonly id: string;
  readonly deskId: string;
  readonly compartmentId: string;
  readonly caseId: string | null;
  readonly counterpartAgencyId: string;
  readonly counterpartDeskId: string;
}

/** What its header says of a referral. */
export interface ReferralHeading {
  readonly kind: ReferralKind;
  readonly crimeType: CrimeType;
  readonly urgency: UrgencyClass;
  readonly handling: readonly HandlingCode[];
  readonly exercise: boolean;
  readonly language: string;
}

/** One agency's copy of a referral, without its content. From its release on, all of it follows from the facts of its thread. */
@Entity('referral')
export class Referral {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column('text') box!: 'out' | 'in';
  @Column({ name: 'desk_id', type: 'uuid' }) deskId!: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId!: string;
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId!: string | null;
  @Column('text', { nullable: true }) reference!: string | null;
  @Column('text') kind!: ReferralKind;
  @Column({ name: 'crime_type', type: 'text' }) crimeType!: CrimeType;
  @Column('text') state!: ReferralRowState;
  @Column({ name: 'counterpart_agency_id', type: 'uuid' }) counterpartAgencyId!: string;
  @Column({ name: 'counterpart_desk_id', type: 'uuid' }) counterpartDeskId!: string;
  @Column('text') urgency!: UrgencyClass;
  @Column('text', { array: true }) handling!: HandlingCode[];
  @Column('boolean') exercise!: boolean;
  @Column('text') language!: string;
  @Column('jsonb') items!: readonly ProjectedItem[];
  @Column({ name: 'assigned_to', type: 'uuid', nullable: true }) assignedTo!: string | null;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy!: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  @Column({ name: 'released_at', type: 'timestamptz', nullable: true }) releasedAt!: Date | null;
  @Column({ name: 'delivered_at', type: 'timestamptz', nullable: true }) deliveredAt!: Date | null;
  @Column({ name: 'acknowledged_at', type: 'timestamptz', nullable: true }) acknowledgedAt!: Date | null;
  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true }) answeredAt!: Date | null;
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt!: Date | null;
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true }) dueAt!: Date | null;
  @Column('jsonb', { nullable: true }) clock!: EventFacts | null;
  @Column('text', { nullable: true }) outcome!: Outcome | null;
  @Column('text', { nullable: true }) usefulness!: Usefulness | null;
  /** Something that the other side wrote has not been opened here by anyone who answers. */
  @Column({ name: 'is_unread', type: 'boolean' }) isUnread!: boolean;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt!: Date;
  @VersionColumn() version!: number;

  /** An officer begins a referral to a desk of another side. */
  static draft(actor: Actor, place: ReferralPlace, heading: ReferralHeading, itemCount: number, at: Date): Referral {
    return Referral.begin(actor, 'out', place, heading, { items: openItems(itemCount), createdBy: actorUserId(actor), createdAt: at });
  }

  /** A referral of another agency has arrived. */
  static arrived(actor: Actor, place: ReferralPlace, heading: ReferralHeading, reference: string, at: Date): Referral {
    return Referral.begin(actor, 'in', place, heading, { reference, state: 'released', createdAt: at });
  }

  private static begin(actor: Actor, box: 'out' | 'in', place: ReferralPlace, heading: ReferralHeading, rest: Partial<Referral>): Referral {
    const { agencyId, side } = actor;
    const nothing = {
      reference: null,
      items: [],
      assignedTo: null,
      createdBy: null,
      releasedAt: null,
      deliveredAt: null,
      acknowledgedAt: null,
      answeredAt: null,
      closedAt: null,
      dueAt: null,
      clock: null,
      outcome: null,
      usefulness: null,
      isUnread: false,
    };
    const own = { agencyId, side, box, state: 'draft', updatedAt: rest.createdAt, version: 1 } as const;
    return Object.assign(new Referral(), nothing, own, place, { ...heading, handling: [...heading.handling] }, rest);
  }

  /** Which of the two this agency is in the thread. */
  get party(): Party {
    return this.box === 'out' ? 'requester' : 'receiver';
  }

  /** Who speaks in an entry of the given box. */
  partyOf(box: 'out' | 'in'): Party {
    return this.box === box ? 'requester' : 'receiver';
  }

  isReleased(): this is { readonly state: ReferralState } {
    return this.state !== 'draft' && this.state !== 'rejected';
  }

  /** What the rules of a released referral look at; throws `referral.not-released` before. */
  standing(): Standing {
    if (!this.isReleased()) throw notReleased();
    return { state: this.state, kind: this.kind, items: this.items };
  }

  /** The heading changes with the text until the release. */
  editDraft(heading: ReferralHeading, itemCount: number, at: Date): void {
    this.requireDraft();
    Object.assign(this, heading, { handling: [...heading.handling], items: openItems(itemCount) });
    this.touch(at);
  }

  requireDraft(): void {
    if (this.state !== 'draft') throw notADraft();
  }

  /** A second person rejected the original: the referral will not be sent. */
  reject(at: Date): void {
    this.requireDraft();
    this.state = 'rejected';
    this.touch(at);
  }

  /** Takes over what the facts of the thread amount to; `urgency` and `handling` are those the original crossed with. */
  follow(projection: ReferralProjection, { dueAt, clock }: Measure, at: Date): void {
    this.state = projection.state;
    this.items = projection.items;
    this.releasedAt = timeOf(projection.releasedAt);
    this.deliveredAt = timeOf(projection.deliveredAt);
    this.acknowledgedAt = timeOf(projection.acknowledgedAt);
    this.answeredAt = timeOf(projection.answeredAt);
    this.closedAt = timeOf(projection.closedAt);
    this.outcome = projection.outcome;
    this.usefulness = projection.usefulness;
    this.dueAt = dueAt;
    this.clock = clock;
    this.isUnread = projection.messages.some((message) => message.from !== this.party && isUnread(message));
    this.touch(at);
  }

  assign(userId: string, at: Date): void {
    this.assignedTo = userId;
    this.touch(at);
  }

  /** Something of the referral has changed that is not in its row: whoever has seen it before has to look again. */
  touch(at: Date): void {
    this.updatedAt = at;
  }
}

const openItems = (count: number): readonly ProjectedItem[] =>
  Array.from({ length: count }, (_, i) => ({ no: i + 1, state: 'open', ground: null, settledBy: null }));

const isUnread = ({ kind, openedAt, purge }: ProjectedMessage): boolean =>
  isWritten(kind) && openedAt === null && purge?.outcome !== 'purged';

const timeOf = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));
