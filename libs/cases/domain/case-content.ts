import type { Actor } from '@counterpart/kernel';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CaseFile } from './case-file';
import type { LegalBasis } from './legal-basis';

export interface CaseWords {
  readonly title: string;
  readonly summary: string;
}

/** What a case is about, in words; seen by its members and the supervisors of its desk. */
@Entity('case_content')
export class CaseContent {
  @PrimaryColumn({ name: 'agency_id', type: 'uuid' }) agencyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'side_id', type: 'text' }) side!: string;
  @Column({ name: 'compartment_id', type: 'uuid' }) compartmentId!: string;
  @Column('text') title!: string;
  @Column('text') summary!: string;
  @Column('text') language!: string;
  @Column('jsonb', { nullable: true }) translation!: (CaseWords & { readonly language: string }) | null;
  @Column({ name: 'legal_basis', type: 'jsonb' }) legalBasis!: readonly LegalBasis[];
  @Column({ name: 'own_reference', type: 'text', nullable: true }) ownReference!: string | null;
  @VersionColumn() version!: number;

  static of(
    actor: Actor,
    file: Pick<CaseFile, 'id' | 'compartmentId'>,
    given: Pick<CaseContent, 'title' | 'summary' | 'language' | 'translation' | 'legalBasis' | 'ownReference'>,
  ): CaseContent {
    const { id, compartmentId } = file;
    return Object.assign(new CaseContent(), given, { agencyId: actor.agencyId, side: actor.side, id, compartmentId, version: 1 });
  }

  /** A later invitation tells again what the case is about. */
  retell(told: Pick<CaseContent, 'title' | 'summary' | 'language' | 'translation' | 'legalBasis'>): void {
    Object.assign(this, told);
  }
}
