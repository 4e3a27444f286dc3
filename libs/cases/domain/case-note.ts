import type { Actor, HandlingCode } from '@counterpart/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseFile } from './case-file';

export const NOTE_SCOPES = ['private', 'shared'] as const;
export type NoteScope = (typeof NOTE_SCOPES)[number];

/** A note in a case: private to the agency, never leaving it, or shared with every participant under one id. */
@Entity('case_note')
export class CaseNote {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId!: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId!: string;
  @Column('text') scope!: NoteScope;
  @Column({ name: 'author_agency_id', type: 'uuid' }) authorAgencyId!: string;
  @Column({ name: 'author_user_id', type: 'uuid', nullable: true }) authorUserId!: string | null;
  @Column('text') text!: string;
  @Column('text') language!: string;
  @Column('jsonb', { nullable: true }) translation!: { readonly language: string; readonly text: string } | null;
  @Column('text', { array: true }) handling!: HandlingCode[];
  @Column('timestamptz') at!: Date;

  static of(
    actor: Actor,
    file: Pick<CaseFile, 'id' | 'compartmentId'>,
    given: Pick<CaseNote, 'id' | 'scope' | 'authorAgencyId' | 'authorUserId' | 'text' | 'language' | 'translation' | 'handling' | 'at'>,
  ): CaseNote {
    const { id: caseId, compartmentId } = file;
    return Object.assign(new CaseNote(), given, { agencyId: actor.agencyId, side: actor.side, caseId, compartmentId });
  }
}
