import { type MailItem, mailText } from './mail-text';

const item = (change: Partial<MailItem> = {}): MailItem => ({
  id: '0198c5f2-0000-7000-8000-000000000001',
  kind: 'referral.answered',
  reference: 'DEA-LR-2026-000017',
  urgency: 'NORMAL',
  ...change,
});
const URL = 'https://counterpart.example';

describe('a mail', () => {
  it('is a number and a link', () =>
    expect(mailText([item()], 'en', URL)).toEqual({
      subject: 'Counterpart: DEA-LR-2026-000017',
      text: `There is something new for you in Counterpart:

DEA-LR-2026-000017
https://counterpart.example/app/inbox?id=0198c5f2-0000-7000-8000-000000000001

This mail says no more on purpose. Sign in to read it. Please do not reply.`,
    }));

  it('speaks the language of its reader', () => {
    const { subject, text } = mailText([item({ urgency: 'URGENT_DIRECT' })], 'zh-CN', URL);
    expect(subject).toBe('【紧急】Counterpart: DEA-LR-2026-000017');
    expect(text).toContain('DEA-LR-2026-000017 (紧急)');
    expect(text).toContain('请登录办理');
  });

  it('does not tell one kind of happening from another', () => {
    const kinds = ['referral.delivered', 'referral.refused', 'message.awaiting-release', 'case.declined'] as const;
    expect(new Set(kinds.map((kind) => mailText([item({ kind })], 'en', URL).text)).size).toBe(1);
  });

  it('says what happened to an account', () =>
    expect(mailText([item({ kind: 'account.password-changed', reference: null, urgency: null })], 'en', URL)).toEqual({
      subject: 'Counterpart: 1 new item',
      text: expect.stringContaining('the password was changed') as string,
    }));

  it('gathers several, and counts those that it does not name', () => {
    const { subject, text } = mailText(
      Array.from({ length: 23 }, (_, i) => item({ reference: i === 0 ? null : `N-${i}` })),
      'en',
      URL,
    );
    expect(subject).toBe('Counterpart: 23 new items');
    expect(text.match(/inbox\?id=/g)).toHaveLength(20);
    expect(text).toContain('no number yet');
    expect(text).toContain('+ 3 new items');
  });
});
