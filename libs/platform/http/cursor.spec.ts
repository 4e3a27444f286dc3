import { DomainError } from '@counterpart/kernel';
import { readCursor } from './cursor';

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const TIME = '2026-03-01 08:30:00.123456+00';
const ID = '0198c5f2-7a10-7cc3-8f11-2a3b4c5d6e7f';

describe('a cursor', () => {
  it('brings back each part as PostgreSQL wrote it', () => {
    expect(readCursor(encoded([TIME, ID]), 'time', 'id')).toEqual([TIME, ID]);
    expect(readCursor(encoded(['-42', 'open']), 'integer', 'code')).toEqual(['-42', 'open']);
  });

  it('is null when there is none', () => expect(readCursor(undefined, 'id')).toBeNull());

  it.each([
    ['not base64', '!!!'],
    ['not JSON', Buffer.from('{').toString('base64url')],
    ['not a list', encoded({ 0: TIME, 1: ID, length: 2 })],
    ['too few parts', encoded([TIME])],
    ['too many parts', encoded([TIME, ID, ID])],
    ['a number', encoded([5, ID])],
    ['parts in the wrong order', encoded([ID, TIME])],
    ['SQL in a part', encoded([TIME, `${ID}'; drop table x; --`])],
    ['a time that is not UTC', encoded(['2026-03-01 08:30:00+08', ID])],
    ['null', encoded([null, null])],
  ])('that is %s is malformed', (_, cursor) => expect(() => readCursor(cursor, 'time', 'id')).toThrow(DomainError));
});
