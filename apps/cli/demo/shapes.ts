/** What the demonstration reads of the answers of the API. */
export interface ShownReferral {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly reference: string | null;
  readonly title: string | null;
  readonly items: readonly ShownItem[];
  readonly assignedTo: { readonly id: string } | null;
  readonly releasedAt: string | null;
  readonly deliveredAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly answeredAt: string | null;
  readonly closedAt: string | null;
  readonly dueAt: string | null;
  readonly outcome: string | null;
  readonly usefulness: string | null;
  readonly messages: readonly ShownMessage[];
}

export interface ShownItem {
  readonly no: number;
  readonly state: string;
  readonly ground: string | null;
}

export interface ShownMessage {
  readonly id: string;
  readonly kind: string;
  readonly box: 'in' | 'out';
  readonly state: string;
  /** Only of what has not crossed. */
  readonly version?: number;
  /** Why its delivery has not succeeded yet. */
  readonly trouble?: string | null;
  readonly recall?: { readonly id: string; readonly outcome: string | null } | null;
  readonly content: object | null;
}

/** A draft or message as a change of it answers. */
export interface ChangedMessage {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

export interface OutgoingMessage extends ChangedMessage {
  readonly targetLanguage: string | null;
  readonly translation: object | null;
}

export interface ShownClock {
  readonly status: string;
  readonly startedAt: string | null;
  readonly judgedAt: string | null;
  readonly isLate: boolean;
  readonly stopped: string | null;
  readonly netMs: number;
  readonly grossMs: number;
}

export interface ShownCase {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly state: string;
  readonly participants: readonly { readonly code: string; readonly state: string }[];
  readonly members: readonly { readonly userId: string }[];
}

export interface ShownAgency {
  readonly id: string;
  readonly code: string;
  readonly languages: readonly string[];
  readonly desks: readonly { readonly id: string; readonly code: string }[];
}

export interface ShownJob {
  readonly version: number;
  readonly id: string;
  readonly state: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly createdAt: string;
  readonly translator: { readonly id: string } | null;
  readonly reviewer: { readonly id: string } | null;
  /** Null to whoever does not work on it. */
  readonly segments?: readonly ShownSegment[] | null;
}

export interface ShownSegment {
  readonly version: number;
  readonly id: string;
  readonly source: string;
  readonly state: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}
