/** Why an arriving envelope is not what it claims to be. */
export const REFUSAL_REASONS = ['malformed', 'unknown-version', 'foreign-signature', 'tampered', 'content-mismatch'] as const;

/**
 * `malformed`: not the canonical bytes of a well-formed envelope. `unknown-version`: from a build we do not know.
 * `foreign-signature`: made with a key that is not the sender's. `tampered`: the sender's key, but not over these bytes.
 * `content-mismatch`: the signed header commits to another content.
 */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A refusal as a value: the receiver keeps it with the bytes as evidence. `detail` names a part, never its content. */
export interface Refusal {
  readonly refused: RefusalReason;
  readonly detail: string;
}

export const refuse = (refused: RefusalReason, detail: string): Refusal => ({ refused, detail });

export const isRefusal = (value: object): value is Refusal => 'refused' in value;
