import type { IdentifierKind } from './identifier-kinds';

/** `value` is shown to people; two identifiers are the same when kind and `canonical` are. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly canonical: string;
}

/** What a family's check yields; it throws `identifier.wrong` otherwise. */
export type Parts = Omit<Identifier, 'kind'>;
