import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ThreadKind = 'referral' | 'case';

/** A conversation with other agencies; both copies use one id, and each has its own desk and compartment. */
@Entity('thread')
export class Thread {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column('text') kind!: ThreadKind;
  @Column({ name: 'desk_id', type: 'uuid' }) deskId!: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId!: string;
  /** The number that both sides quote; null until the first envelope. */
  @Column('text', { nullable: true }) reference!: string | null;
  /** A drill: all that crosses in it says so. */
  @Column('boolean') exercise!: boolean;
  /** When an answer is due in it; null where none is, or its clock stands still in time. */
  @Column({ name: 'due_at', type: 'timestamptz', nullable: true }) dueAt!: Date | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
}
