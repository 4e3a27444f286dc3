export type { Identifier } from './identifier';
export { type IdentifierGroup, type IdentifierKind, identifierKinds, isIdentifierKind } from './identifier-kinds';
export { parseIdentifier } from './parse-identifier';
