/** What the catalogue says of a refused field, and the part of it that varies. */
export interface FaultText {
  readonly key: 'substanceName' | 'checkDigit' | 'number' | 'other';
  readonly digit: string;
}

/** The server gives its reason in English, for programs as for people: what a person reads is in the catalogue, as far as the kind of field tells. */
export function faultTextOf(name: string, message: string): FaultText {
  const digit = /^check (?:digit|character) should be (\w+)$/.exec(message)?.[1];
  if (digit !== undefined) return { key: 'checkDigit', digit };
  if (/^substances\.\d+\.name$/.test(name)) return { key: 'substanceName', digit: '' };
  if (/^(?:identifiers\.\d+\.value|substances\.\d+\.(?:cas|hs))$/.test(name)) return { key: 'number', digit: '' };
  return { key: 'other', digit: '' };
}
