import { DomainError } from '@counterpart/kernel';
import { failureOf, isLast, MAX_ATTEMPTS, waitAfter } from './retry';

const withCode = (code: unknown) => Object.assign(new Error('duplicate key value: (secret)'), { code });

describe('a failed job', () => {
  it.each([
    ['a domain error by its code', new DomainError('conflict', 'message.wrong-state', 'secret'), 'message.wrong-state'],
    ["PostgreSQL's error by its state", withCode('23505'), '23505'],
    ['an error without a code by its name', new TypeError('secret is not a function'), 'TypeError'],
    ['an error whose code is no code by its name', withCode('secret words'), 'Error'],
    ['an error whose code is a number by its name', withCode(7), 'Error'],
    ['an error whose name is no name', Object.assign(new Error('x'), { name: 'secret words' }), 'unknown'],
    ['text', 'secret', 'unknown'],
    ['nothing', undefined, 'unknown'],
    ['null', null, 'unknown'],
  ])('is remembered without content: %s', (_, error, code) => {
    expect(failureOf(error).code).toBe(code);
  });

  it('waits a second, doubling to five minutes', () => {
    const waits = Array.from({ length: MAX_ATTEMPTS }, (_, i) => waitAfter(i + 1) / 1_000);
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
    expect(waitAfter(10_000)).toBe(300_000);
  });

  it('is dead after twelve attempts', () => {
    const failure = failureOf(new Error('x'));
    expect(isLast(MAX_ATTEMPTS - 1, failure)).toBe(false);
    expect(isLast(MAX_ATTEMPTS, failure)).toBe(true);
  });

  it('is never dead while it only waits for the other end', () => {
    expect(isLast(10_000, failureOf(new DomainError('unavailable', 'agency.suspended', 'x')))).toBe(false);
  });
});
