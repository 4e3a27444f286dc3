import type { EventFacts } from '@counterpart/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ENVELOPE_STATES = ['pending', 'delivered', 'undeliverable', 'accepted', 'held'] as const;
export type EnvelopeState = (typeof ENVELOPE_STATES)[number];

/** One agency's copy of an envelope: the signed header as it was signed, and where it stands. */
@Entity('envelope')
export class StoredEnvelope {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column('text') box!: 'out' | 'in';
  @Column('text') state!: EnvelopeState;
  @Column({ name: 'thread_id', type: 'uuid' }) threadId!: string;
  @Column('text') kind!: string;
  @Column({ name: 'from_agency_id', type: 'uuid' }) fromAgencyId!: string;
  @Column({ name: 'to_agency_id', type: 'uuid' }) toAgencyId!: string;
  @Column({ name: 'desk_id', type: 'uuid' }) deskId!: string;
  @Column('int') seq!: number;
  @Column('bytea') hash!: Buffer;
  @Column('bytea') header!: Buffer;
  @Column('bytea') signature!: Buffer;
  @Column({ name: 'key_id', type: 'text' }) keyId!: string;
  @Column('jsonb') facts!: EventFacts;
  @Column({ name: 'sent_at', type: 'timestamptz' }) sentAt!: Date;
  @Column({ name: 'received_at', type: 'timestamptz', nullable: true }) receivedAt!: Date | null;
  @Column('text', { nullable: true }) trouble!: string | null;
  @Column('int') attempts!: number;
}

/** The content of an envelope, to the byte what its header commits to; null once purged. */
@Entity('envelope_content')
export class EnvelopeContent {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId!: string;
  @Column('text', { nullable: true }) content!: string | null;
  @Column('bytea', { nullable: true }) salt!: Buffer | null;
  @Column({ name: 'purged_at', type: 'timestamptz', nullable: true }) purgedAt!: Date | null;
}
