import type { CrimeType, HandlingCode } from '@counterpart/kernel';
import type { Evaluation } from '../domain/codes/evaluation';
import type { UrgencyClass, UrgencyGround } from '../domain/codes/urgency';
import type { Identifier } from '../domain/identifiers';
import type { LegalBasis, Substance } from '../domain/original';

export const SUBJECT_TYPES = ['company', 'person', 'wallet', 'parcel', 'substance'] as const;
export const LEAD_LANGUAGES = ['en', 'zh-CN'] as const;

/** One good row of a lead file: what a referral is drafted from. */
export interface Lead {
  /** Physical line, counted from 1, on which the row begins. */
  readonly line: number;
  /** A row that asks for something is a request, one that only tells is a lead. */
  readonly kind: 'lead' | 'information_request';
  readonly title: string;
  readonly crimeType: CrimeType;
  readonly subjectType: (typeof SUBJECT_TYPES)[number];
  readonly name: string | null;
  readonly nameZh: string | null;
  readonly identifiers: readonly Identifier[];
  /** The substance or goods that it is about, with the numbers in their shown form. */
  readonly substance: Substance | null;
  readonly text: string;
  readonly language: (typeof LEAD_LANGUAGES)[number];
  readonly requestedItems: readonly string[];
  readonly urgency: Exclude<UrgencyClass, 'PROLONGED'>;
  readonly ground: UrgencyGround | null;
  readonly handling: readonly HandlingCode[];
  /** The restriction in words, where handling holds H3. */
  readonly handlingText: string | null;
  readonly evaluation: Evaluation;
  readonly recipientAgency: string;
  readonly recipientDesk: string;
  readonly legalBasis: LegalBasis;
  /** Where the facts were published. */
  readonly source: string;
}

/** What is wrong in one row; the column is null where it is the row as a whole. */
export interface LeadFault {
  readonly line: number;
  readonly column: string | null;
  readonly reason: string;
}

/** A lead file as it was read: a row is among the leads, or it has a fault. */
export interface LeadFile {
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'gb18030';
  readonly layout: 'counterpart' | 'ofac-sdn';
  readonly leads: readonly Lead[];
  readonly faults: readonly LeadFault[];
}
