import { Credential } from './credential';

const MINUTE = 60_000;
const at = (minutes: number): Date => new Date(Date.UTC(2026, 0, 1) + minutes * MINUTE);
const fresh = (): Credential =>
  Object.assign(new Credential(), { failures: 0, locks: 0, lockedUntil: null, resetHash: null, resetUntil: null });
const fail = (credential: Credential, times: number, minutes: number): void => {
  for (let i = 0; i < times; i++) credential.countAttempt(at(minutes));
};

describe('a password', () => {
  it('is locked by the fifth wrong attempt, not by the fourth', () => {
    const credential = fresh();
    fail(credential, 4, 0);
    expect(credential.isLocked(at(0))).toBe(false);
    fail(credential, 1, 0);
    expect(credential.isLocked(at(14.9))).toBe(true);
    expect(credential.isLocked(at(15))).toBe(false);
  });

  it('is locked twice as long each time', () => {
    const credential = fresh();
    fail(credential, 5, 0);
    fail(credential, 5, 20);
    expect(credential.isLocked(at(49.9))).toBe(true);
    fail(credential, 5, 60);
    expect(credential.isLocked(at(119.9))).toBe(true);
    expect(credential.isLocked(at(120))).toBe(false);
  });

  it('starts from the beginning after a right one', () => {
    const credential = fresh();
    fail(credential, 5, 0);
    credential.succeed();
    fail(credential, 4, 20);
    expect(credential.isLocked(at(20))).toBe(false);
  });
});

describe('a reset', () => {
  const token = Buffer.alloc(32, 1);

  it('sets a password once, within half an hour, and unlocks', () => {
    const credential = fresh();
    fail(credential, 5, 0);
    credential.startReset(token, at(0));
    credential.completeReset(token, 'hash', at(29));
    expect(credential.passwordHash).toBe('hash');
    expect(credential.isLocked(at(1))).toBe(false);
    expect(() => credential.completeReset(token, 'other', at(29))).toThrow(/not valid/);
  });

  it.each([
    ['another token', Buffer.alloc(32, 2), 1],
    ['the token too late', token, 30],
  ])('refuses %s', (_, presented, minutes) => {
    const credential = fresh();
    credential.startReset(token, at(0));
    expect(() => credential.completeReset(presented, 'hash', at(minutes))).toThrow(/not valid/);
  });
});
