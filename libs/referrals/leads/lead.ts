import type { Identifier } from '../domain/identifiers';

export const crimeTypes = ['fentanyl', 'precursor', 'equipment', 'money', 'parcel'] as const;
export const subjectTypes = ['company', 'person', 'wallet', 'parcel', 'substance'] as const;
export const leadUrgencies = ['URGENT_DIRECT', 'URGENT_INDIRECT', 'NORMAL'] as const;
export const urgencyGrounds = ['G1', 'G2', 'G3', 'G4'] as const;
export const handlingCodes = ['H0', 'H1', 'H2', 'H3'] as const;
export const sourceEvaluations = ['A', 'B', 'C', 'X'] as const;
export const informationEvaluations = ['1', '2', '3', '4'] as const;
export const leadLanguages = ['en', 'zh-CN'] as const;

/** One good row of a lead file: what a referral is drafted from. */
export interface Lead {
  /** Physical line, counted from 1, on which the row begins. */
  readonly line: number;
  /** A row that asks for something is a request, one that only tells is a lead. */
  readonly kind: 'lead' | 'information_request';
  readonly title: string;
  readonly crimeType: (typeof crimeTypes)[number];
  readonly subjectType: (typeof subjectTypes)[number];
  readonly name: string | null;
  readonly nameZh: string | null;
  readonly identifiers: readonly Identifier[];
  readonly substanceCas: string | null;
  /** Digits alone. */
  readonly hsCode: string | null;
  readonly text: string;
  readonly language: (typeof leadLanguages)[number];
  readonly requestedItems: readonly string[];
  readonly urgency: (typeof leadUrgencies)[number];
  readonly ground: (typeof urgencyGrounds)[number] | null;
  readonly handling: readonly (typeof handlingCodes)[number][];
  /** The restriction in words, where handling holds H3. */
  readonly handlingText: string | null;
  readonly sourceEvaluation: (typeof sourceEvaluations)[number];
  readonly informationEvaluation: (typeof informationEvaluations)[number];
  readonly recipientAgency: string;
  readonly recipientDesk: string;
  /** Code of an instrument of the register. */
  readonly legalBasis: string;
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
