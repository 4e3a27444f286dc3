import { Passwords } from './passwords';

describe('passwords', () => {
  const passwords = new Passwords();

  it('are kept as argon2id with 64 MiB and three passes', async () => {
    expect(await passwords.hash('long enough to be one')).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });

  it('are right or wrong to the last character, long and Unicode ones too', async () => {
    const long = `${'密码'.repeat(60)}-end`;
    const hash = await passwords.hash(long);
    expect(await passwords.verify(async () => hash, long)).toBe(true);
    expect(await passwords.verify(async () => hash, long.slice(0, -1))).toBe(false);
  });

  it('are never right where there is no account', async () => {
    expect(await passwords.verify(async () => null, 'a password that no account has')).toBe(false);
  });

  it('wait their turn, and are turned away when too many wait, before anything is counted', async () => {
    let counted = 0;
    const attempt = async () => {
      counted += 1;
      throw new Error('enough seen');
    };
    const outcomes = await Promise.allSettled(Array.from({ length: 55 }, () => passwords.verify(attempt, 'x')));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected' && outcome.reason.code === 'session.busy');
    expect(refused).toHaveLength(4);
    expect(counted).toBe(51);
    expect(await passwords.verify(async () => null, 'x')).toBe(false);
  });
});
