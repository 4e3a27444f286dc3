import { Passwords } from './passwords';

describe('passwords', () => {
  const passwords = new Passwords();

  it('are kept as argon2id with 64 MiB and three passes', async () => {
    expect(await passwords.hash('long enough to be one')).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });

  it('are right or wrong to the last character, long and Unicode ones too', async () => {
    const long = `${'密码'.repeat(60)}-end`;
    const hash = await passwords.hash(long);
    expect(await passwords.verify(hash, long)).toBe(true);
    expect(await passwords.verify(hash, long.slice(0, -1))).toBe(false);
  });

  it('are never right where there is no account', async () => {
    expect(await passwords.verify(null, 'a password that no account has')).toBe(false);
  });

  it('wait their turn, and are turned away when too many wait', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 55 }, () => passwords.verify(null, 'x')));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(4);
    expect(refused[0]).toMatchObject({ reason: { code: 'session.busy' } });
    expect(await passwords.verify(null, 'x')).toBe(false);
  }, 60_000);
});
