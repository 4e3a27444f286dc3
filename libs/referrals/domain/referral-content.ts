import type { Actor } from '@counterpart/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Referral } from './referral';

/** What a list shows of a referral to those who need to know. The texts themselves are in its messages. */
@Entity('referral_content')
export class ReferralContent {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId!: string;
  /** Null while its sender calls it back. */
  @Column('text', { nullable: true }) title!: string | null;
  /** The agency's own number; never crosses. */
  @Column({ name: 'own_reference', type: 'text', nullable: true }) ownReference!: string | null;

  static of(actor: Actor, { id, compartmentId }: Referral, title: string, ownReference: string | null): ReferralContent {
    return Object.assign(new ReferralContent(), { agencyId: actor.agencyId, side: actor.side, id, compartmentId, title, ownReference });
  }
}
