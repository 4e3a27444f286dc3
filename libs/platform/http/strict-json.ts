import { DomainError } from '@counterpart/kernel';

/** A value that JSON can carry. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Deeper than any body of ours, and far from where a recursive reader could run out of stack. */
export const MAX_DEPTH = 32;
/** A decimal of this many digits survives the way into a double and back. */
const EXACT_DIGITS = 15;
/** Names that mean something to every JavaScript object, such as `__proto__`: no field of ours has one, so they are only ever an attack. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads JSON (RFC 8259) without silently changing anything: what JSON.parse would let pass and alter (invalid UTF-8, duplicate
 * members, rounded numbers) or what PostgreSQL cannot store (NUL, lone surrogates) is refused, as are deep nesting and a BOM.
 * Throws `malformed` with a code `json.<what>` and a message that names line and column, never the content.
 */
export function parseStrictJson(bytes: Uint8Array): JsonValue {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new DomainError('malformed', 'json.utf8', 'The body is not valid UTF-8.');
  }
  return new Reader(text).document();
}

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  document(): JsonValue {
    if (this.text.charCodeAt(0) === 0xfeff) this.fail('bom', 'The body starts with a byte order mark');
    this.space();
    const value = this.value();
    this.space();
    if (this.at < this.text.length) this.fail('trailing', 'Something follows the JSON value');
    return value;
  }

  private value(): JsonValue {
    switch (this.text.charCodeAt(this.at)) {
      case 0x7b:
        return this.object();
      case 0x5b:
        return this.array();
      case 0x22:
        return this.string();
      case 0x74:
        return this.word('true', true);
      case 0x66:
        return this.word('false', false);
      case 0x6e:
        return this.word('null', null);
      default:
        return this.number();
    }
  }

  private object(): JsonValue {
    const object: { [key: string]: JsonValue } = {};
    this.enter();
    if (this.take(0x7d)) return this.leave(object);
    do {
      this.space();
      if (this.text.charCodeAt(this.at) !== 0x22) this.fail('syntax', 'A member name in double quotes was expected');
      const start = this.at;
      const key = this.string();
      if (FORBIDDEN_KEYS.has(key)) this.fail('forbidden-key', 'A member has a name that is not permitted', start);
      if (Object.hasOwn(object, key)) this.fail('duplicate-key', 'A member is there twice', start);
      if (!this.take(0x3a)) this.fail('syntax', 'A colon was expected');
      this.space();
      object[key] = this.value();
    } while (this.take(0x2c));
    if (!this.take(0x7d)) this.fail('syntax', 'A comma or a closing brace was expected');
    return this.leave(object);
  }

  private array(): JsonValue {
    const array: JsonValue[] = [];
    this.enter();
    if (this.take(0x5d)) return this.leave(array);
    do {
      this.space();
      array.push(this.value());
    } while (this.take(0x2c));
    if (!this.take(0x5d)) this.fail('syntax', 'A comma or a closing bracket was expected');
    return this.leave(array);
  }

  private string(): string {
    const { text } = this;
    const start = this.at + 1;
    let at = start;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 0x22) {
        this.at = at + 1;
        return text.slice(start, at);
      }
      if (!(code >= 0x20) || code === 0x5c) break;
      at++;
    }
    this.at = at;
    return this.escapedString(start);
  }

  /** The rare string with a backslash: pieces between escapes, joined. */
  private escapedString(start: number): string {
    let value = '';
    let from = start;
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === 0x22) break;
      if (code === 0x5c) {
        value += this.text.slice(from, this.at) + this.escape();
        from = this.at;
      } else {
        if (!(code >= 0x20))
          this.fail('syntax', Number.isNaN(code) ? 'A string does not end' : 'A string contains a raw control character');
        this.at++;
      }
    }
    value += this.text.slice(from, this.at++);
    if (!value.isWellFormed()) this.fail('surrogate', 'A string contains half of a surrogate pair', start - 1);
    return value;
  }

  private escape(): string {
    const letter = this.text.charAt(this.at + 1);
    if (letter === 'u') {
      const hex = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(hex)) this.fail('syntax', 'An escape \\u needs four hexadecimal digits');
      if (hex === '0000') this.fail('nul', 'A string contains the character NUL');
      this.at += 6;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    const character = ESCAPES[letter];
    if (character === undefined) this.fail('syntax', 'A backslash starts an escape that JSON does not have');
    this.at += 2;
    return character;
  }

  private number(): number {
    NUMBER.lastIndex = this.at;
    const literal = NUMBER.exec(this.text)?.[0];
    if (literal === undefined) this.fail('syntax', this.at < this.text.length ? 'A JSON value was expected' : 'The body ends too early');
    const value = Number(literal);
    if (!isExact(literal, value)) this.fail('number', 'A number cannot be kept exactly: send it as text');
    this.at += literal.length;
    return value;
  }

  private word<T extends boolean | null>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) this.fail('syntax', 'A JSON value was expected');
    this.at += word.length;
    return value;
  }

  private enter(): void {
    if (++this.depth > MAX_DEPTH) this.fail('depth', `The body is nested deeper than ${MAX_DEPTH} levels`);
    this.at++;
  }

  private leave<T>(value: T): T {
    this.depth--;
    return value;
  }

  /** Steps over white space and one given character, if it is the next. */
  private take(code: number): boolean {
    this.space();
    if (this.text.charCodeAt(this.at) !== code) return false;
    this.at++;
    return true;
  }

  private space(): void {
    for (let code = this.text.charCodeAt(this.at); code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;) {
      code = this.text.charCodeAt(++this.at);
    }
  }

  private fail(what: string, message: string, at: number = this.at): never {
    const before = this.text.slice(0, at);
    const line = before.split('\n').length;
    const column = at - before.lastIndexOf('\n');
    throw new DomainError('malformed', `json.${what}`, `${message} (line ${line}, column ${column}).`);
  }
}

/** Whether the double still says what the digits said: a safe integer, or so few digits that none is lost. */
function isExact(literal: string, value: number): boolean {
  if (Number.isSafeInteger(value) && !/[.eE]/.test(literal)) return true;
  if (!Number.isFinite(value) || /^-?\d+$/.test(literal)) return false;
  const digits = literal
    .replace(/[eE].*$/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+/, '');
  return digits === '' || (value !== 0 && digits.replace(/0+$/, '').length <= EXACT_DIGITS);
}
