import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A remark between the sender's desk and those who translate. It stays with the translation and never crosses. */
@Entity('translation_note')
export class TranslationNote {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column({ name: 'job_id', type: 'uuid' }) jobId!: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId!: string;
  @Column({ name: 'author_id', type: 'uuid' }) authorId!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') text!: string;
}
