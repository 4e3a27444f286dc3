import { systemActor } from '@counterpart/kernel';
import { hashToken, parseToken, Session } from './session';

const start = () => Session.start(systemActor('signin', 'us', '0192a000-0000-7000-8000-000000000001'), 'DEA', 'user', new Date(0));

describe('a session', () => {
  it('is found by the hash of its cookie, which alone is kept', () => {
    const { session, cookie } = start();
    expect(hashToken(parseToken(cookie)!)).toEqual(session.tokenHash);
    expect(JSON.stringify(session)).not.toContain(cookie.split('.')[1]);
  });

  it('has 256 bits that no other has', () => {
    const cookies = new Set(Array.from({ length: 100 }, () => start().cookie));
    expect(cookies.size).toBe(100);
    expect(Buffer.from([...cookies][0]!.split('.')[1]!, 'base64url')).toHaveLength(32);
  });

  it('ends twelve hours after its start', () => expect(start().session.expiresAt).toEqual(new Date(12 * 3_600_000)));

  it.each(['', 'DEA', 'DEA.', 'dea.x', 'DEA.short', `DEA.${'a'.repeat(44)}`, `D A.${'a'.repeat(43)}`, `DEA.${'é'.repeat(43)}`])(
    'is none for the cookie "%s"',
    (cookie) => expect(parseToken(cookie)).toBeNull(),
  );
});
