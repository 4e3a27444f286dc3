import { isUrgent, type NotificationKind } from './notification-kinds';

/** What a mail may tell of a notification. */
export interface MailItem {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly reference: string | null;
  readonly urgency: string | null;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

interface Words {
  readonly urgent: string;
  readonly noNumber: string;
  readonly several: (count: number) => string;
  readonly opening: string;
  readonly closing: string;
  readonly mark: (subject: string) => string;
  readonly account: Readonly<Partial<Record<NotificationKind, string>>>;
}

const WORDS: Readonly<Record<'en' | 'zh-CN', Words>> = {
  en: {
    urgent: 'urgent',
    noNumber: 'no number yet',
    several: (count) => (count === 1 ? '1 new item' : `${count} new items`),
    opening: 'There is something new for you in Counterpart:',
    closing: 'This mail says no more on purpose. Sign in to read it. Please do not reply.',
    mark: (subject) => `[urgent] ${subject}`,
    account: {
      'account.reset-started':
        'Your account: an administrator opened a password reset. If you did not ask for it, tell your administrator at once.',
      'account.password-changed': 'Your account: the password was changed. If it was not you, tell your administrator at once.',
      'account.roles-changed': 'Your account: your roles were changed.',
      'account.deputy-named': 'Your account: you were named as someone’s deputy.',
      'account.deputy-ended': 'Your account: you are no longer someone’s deputy.',
      'job.died': 'The system: a job was set aside and waits for someone to look at it.',
    },
  },
  'zh-CN': {
    urgent: '紧急',
    noNumber: '尚未编号',
    several: (count) => `${count} 项新事项`,
    opening: 'Counterpart 平台有新事项，请登录办理：',
    closing: '根据保密要求，邮件不载明具体内容，请登录平台查看。本邮件由系统自动发送，请勿回复。',
    mark: (subject) => `【紧急】${subject}`,
    account: {
      'account.reset-started': '您的账号：管理员已发起密码重置。如非您本人申请，请立即联系管理员。',
      'account.password-changed': '您的账号：密码已修改。如非您本人操作，请立即联系管理员。',
      'account.roles-changed': '您的账号：角色已变更。',
      'account.deputy-named': '您的账号：您已被指定为代理人。',
      'account.deputy-ended': '您的账号：您的代理职责已终止。',
      'job.died': '系统：有后台任务多次失败，已暂停重试，请查看处理。',
    },
  },
};

/** More are not named, but counted. */
const MOST_NAMED = 20;

/**
 * The words of one mail: for each item its number and a link, nothing of what it is about. Whoever can read the mails of an agency
 * learns that, and when, something came; of an account, what its owner must know to defend it.
 */
export function mailText(items: readonly MailItem[], language: 'en' | 'zh-CN', publicUrl: string): MailText {
  const words = WORDS[language];
  const named = items.slice(0, MOST_NAMED);
  const nameOf = (item: MailItem): string => words.account[item.kind] ?? item.reference ?? words.noNumber;
  const lines = named.map((item) => {
    const urgent = isUrgent(item.urgency) ? ` (${words.urgent})` : '';
    return `${nameOf(item)}${urgent}\n${publicUrl}/app/inbox?id=${item.id}`;
  });
  const more = items.length > named.length ? [`+ ${words.several(items.length - named.length)}\n${publicUrl}/app/inbox`] : [];
  const [only] = items;
  const about = items.length === 1 && only !== undefined ? (only.reference ?? words.several(1)) : words.several(items.length);
  const subject = `Counterpart: ${about}`;
  return {
    subject: items.some(({ urgency }) => isUrgent(urgency)) ? words.mark(subject) : subject,
    text: [words.opening, ...lines, ...more, words.closing].join('\n\n'),
  };
}
