import { loadConfig } from '@counterpart/platform/config';
import { WorkerConfig } from './worker.config';

const URLS = 'us=postgres://a:b@localhost/x cn=postgres://c:d@localhost/x';
const given = { SIDE_DATABASE_URLS: URLS, SECRETARIAT_DATABASE_URLS: URLS, KEYS_DIR: '/keys', REDIS_URL: 'redis://localhost' };
const MAIL = { SMTP_URL: 'smtp://mail.example:25', SMTP_FROM: 'no-reply@mail.example', PUBLIC_URL: 'https://counterpart.example/' };

const mailWith = (env: Readonly<Record<string, string>>) => loadConfig(WorkerConfig, { ...given, ...env }).mail();

describe('a worker that is to send mails', () => {
  it('needs a server, a sender and the address of the application', () => {
    expect(mailWith(MAIL)).toEqual({ smtpUrl: MAIL.SMTP_URL, from: MAIL.SMTP_FROM, publicUrl: 'https://counterpart.example' });
    for (const name of ['SMTP_FROM', 'PUBLIC_URL'])
      expect(() => mailWith({ ...MAIL, [name]: '' })).toThrow('SMTP_FROM and PUBLIC_URL must be set where SMTP_URL is');
  });

  it('does without all of it where there is no server', () => expect(mailWith({})).toBeNull());

  it('takes no other kind of server', () =>
    expect(() => mailWith({ ...MAIL, SMTP_URL: 'https://mail.example' })).toThrow('SMTP_URL: must be a URL of smtp or smtps'));
});
