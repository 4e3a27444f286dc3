import { type Actor, actorUserId } from '@counterpart/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Referral } from '../referral';

/** The proceedings in which something is used: their reference, the court or authority, and the day (`YYYY-MM-DD`). */
export interface Proceedings {
  readonly proceeding: string;
  readonly authority: string;
  readonly usedOn: string;
}

/** That messages of a thread are used in proceedings. It is content, is never changed, and never crosses. */
@Entity('evidential_use')
export class EvidentialUse {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column({ name: 'referral_id', type: 'uuid' }) referralId!: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId!: string;
  @Column({ name: 'message_ids', type: 'uuid', array: true }) messageIds!: string[];
  @Column('text') proceeding!: string;
  @Column('text') authority!: string;
  @Column({ name: 'used_on', type: 'date' }) usedOn!: string;
  @Column({ name: 'recorded_by', type: 'uuid', nullable: true }) recordedBy!: string | null;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt!: Date;

  static of(
    actor: Actor,
    { id: referralId, compartmentId }: Referral,
    id: string,
    messageIds: readonly string[],
    { at, ...proceedings }: Proceedings & { readonly at: Date },
  ): EvidentialUse {
    const { agencyId, side } = actor;
    const recorded = { recordedBy: actorUserId(actor), recordedAt: at };
    return Object.assign(new EvidentialUse(), {
      agencyId,
      side,
      id,
      referralId,
      compartmentId,
      messageIds: [...messageIds],
      ...proceedings,
      ...recorded,
    });
  }
}
