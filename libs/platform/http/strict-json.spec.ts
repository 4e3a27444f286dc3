import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@counterpart/kernel';
import fc from 'fast-check';
import { FORBIDDEN_KEYS, parseStrictJson } from './strict-json';

const parse = (body: string | Uint8Array) => parseStrictJson(typeof body === 'string' ? Buffer.from(body) : body);

/** The code of the refusal, or the value that was accepted. */
function outcome(body: string | Uint8Array): unknown {
  try {
    return { value: parse(body) };
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== 'malformed') throw error;
    return error.code;
  }
}

describe('strict JSON', () => {
  it.each([
    ['a duplicate member', '{"a":1,"a":2}', 'json.duplicate-key'],
    ['a duplicate member, escaped', '{"a":1,"\\u0061":2}', 'json.duplicate-key'],
    ['a duplicate member, deep', '{"x":[{"a":1,"a":1}]}', 'json.duplicate-key'],
    ['__proto__', '{"__proto__":{"admin":true}}', 'json.forbidden-key'],
    ['__proto__, escaped', '{"\\u005f_proto__":1}', 'json.forbidden-key'],
    ['constructor', '{"a":{"constructor":1}}', 'json.forbidden-key'],
    ['prototype', '{"prototype":1}', 'json.forbidden-key'],
    ['the name of an inherited method', '{"hasOwnProperty":1}', 'json.forbidden-key'],
    ['NUL', '{"a":"x\\u0000"}', 'json.nul'],
    ['a lone high surrogate', '{"a":"\\ud83d"}', 'json.surrogate'],
    ['a lone low surrogate', '{"a":"\\ude00 x"}', 'json.surrogate'],
    ['a lone surrogate in a name', '{"\\ud83d":1}', 'json.surrogate'],
    ['a pair in the wrong order', '{"a":"\\ude00\\ud83d"}', 'json.surrogate'],
    ['an integer beyond 2^53', '[9007199254740993]', 'json.number'],
    ['a negative integer beyond 2^53', '[-9007199254740993]', 'json.number'],
    ['a number too large', '[1e400]', 'json.number'],
    ['a number too small', '[1e-400]', 'json.number'],
    ['more digits than a double holds', '[0.1234567890123456789]', 'json.number'],
    ['a byte order mark', '\ufeff{}', 'json.bom'],
    ['trailing garbage', '{} {}', 'json.trailing'],
    ['a trailing NUL', '{}\0', 'json.trailing'],
    ['nothing', '', 'json.syntax'],
    ['a raw line break in a string', '["a\nb"]', 'json.syntax'],
    ['a raw NUL in a string', '["a\0b"]', 'json.syntax'],
    ['a string without an end', '["a\\"', 'json.syntax'],
    ['33 levels', '['.repeat(33) + ']'.repeat(33), 'json.depth'],
    ['50,000 levels', '['.repeat(50_000), 'json.depth'],
    ['50,000 levels of objects', '{"a":'.repeat(50_000), 'json.depth'],
    ['an overlong encoding', Buffer.from([0x22, 0xc0, 0xaf, 0x22]), 'json.utf8'],
    ['a surrogate in UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'json.utf8'],
    ['a cut sequence', Buffer.from([0x22, 0xe4, 0xb8]), 'json.utf8'],
  ])('refuses %s', (_, body, code) => expect(outcome(body)).toBe(code));

  it.each([
    ['32 levels', '['.repeat(32) + ']'.repeat(32)],
    ['many lists side by side', `[${'[{}],'.repeat(100)}1]`],
    ['the largest safe integer', '[9007199254740991,-9007199254740991]'],
    ['ordinary decimals', '[0.1,25.50,-0,1E2,1e22,0.0,123456789.012345]'],
    ['an escaped pair', '["\\ud83d\\ude00"]'],
    ['every escape', '["\\"\\\\\\/\\b\\f\\n\\r\\t\\u4e2d"]'],
    ['white space', ' \t\r\n{ "a" : [ 1 , 2 ] , "b" : { } } '],
    ['a name that is empty', '{"":1}'],
  ])('accepts %s as JSON.parse does', (_, body) => expect(outcome(body)).toEqual({ value: JSON.parse(body) }));

  it('names line and column, and not the content', () => {
    expect(() => parse('{\n  "a": 1,\n  "a": "secret"\n}')).toThrow('A member is there twice (line 3, column 3).');
    expect(() => parse('{"a": secret}')).toThrow('A JSON value was expected (line 1, column 7).');
  });

  it('reads back whatever JSON.stringify writes', () => {
    const exact = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null));
    const value = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        exact,
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie('node'), { maxKeys: 4 }),
      ),
    })).node;
    const plain = (text: string) => !/\\u0000/.test(text) && ![...FORBIDDEN_KEYS].some((key) => text.includes(`"${key}":`));
    fc.assert(
      fc.property(value, (it) => {
        const text = JSON.stringify(it);
        fc.pre(plain(text) && !text.includes('['.repeat(30)));
        expect(outcome(text)).toEqual({ value: JSON.parse(text) });
      }),
    );
  });

  it('throws nothing but a refusal on any bytes, and accepts only what JSON.parse accepts', () => {
    const noise = fc.oneof(
      fc.uint8Array(),
      fc.string({ unit: fc.constantFrom(...'{}[]",:\\ue0-+.1 \n') }).map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(noise, (bytes) => {
        const result = outcome(bytes);
        if (typeof result === 'object') expect(result).toEqual({ value: JSON.parse(Buffer.from(bytes).toString()) });
      }),
      { numRuns: 2000 },
    );
  });
});

const suite = join(__dirname, '../../../../shared/data/hostile/JSONTestSuite/test_parsing');
/** Valid JSON that a rule of our own refuses. */
const refusedByRule = new Map([
  ['y_object_duplicated_key.json', 'json.duplicate-key'],
  ['y_object_duplicated_key_and_value.json', 'json.duplicate-key'],
  ['y_object_escaped_null_in_key.json', 'json.nul'],
  ['y_string_null_escape.json', 'json.nul'],
]);

describe('JSONTestSuite', () => {
  const names = existsSync(suite) ? readdirSync(suite) : [];
  if (names.length === 0) process.stdout.write('JSONTestSuite is not at ../shared/data: its files were not tested.\n');

  it('is read as expected, file by file', () => {
    const wrong = names.filter((name) => {
      const result = outcome(readFileSync(join(suite, name)));
      if (name.startsWith('i_')) return false;
      if (name.startsWith('n_')) return typeof result === 'object';
      return result !== (refusedByRule.get(name) ?? result) || (!refusedByRule.has(name) && typeof result === 'string');
    });
    expect(wrong).toEqual([]);
  });
});
