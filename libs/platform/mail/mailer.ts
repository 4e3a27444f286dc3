import { createHash } from 'node:crypto';
import { DomainError } from '@counterpart/kernel';
import { createTransport } from 'nodemailer';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: string;
  /** What it is about, so that the same mail sent again after a crash has the same Message-ID. */
  readonly key: string;
}

/** A server that does not answer must not hold a job up for long. */
const PATIENCE = { connectionTimeout: 5_000, greetingTimeout: 5_000, dnsTimeout: 5_000, socketTimeout: 8_000 };
const LONGEST_MS = 20_000;

/** Gives mails to one SMTP server: plain text, nothing attached, no answer expected. */
export class Mailer {
  private readonly transport: ReturnType<typeof transportTo>;

  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    this.transport = transportTo(smtpUrl);
  }

  /** Whether the server took it; false where it refuses this address or mail for good. Throws `unavailable` where time may mend it. */
  async send({ to, subject, text, language, key }: Mail): Promise<boolean> {
    try {
      await within(
        LONGEST_MS,
        this.transport.sendMail({
          from: this.from,
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${domainOf(this.from)}>`,
          headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        }),
      );
      return true;
    } catch (error) {
      if (isFinal(error)) return false;
      throw new DomainError('unavailable', codeOf(error), 'The mail server does not take mail now.');
    }
  }

  close(): void {
    this.transport.close();
  }
}

// No file and no address of ours is read because a mail says so, whatever came into it.
const transportTo = (url: string) => createTransport({ url, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true, logger: false });

/** The address is unknown there, or the mail is not wanted: a second attempt would be told the same. */
function isFinal(error: unknown): boolean {
  const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && typeof responseCode === 'number' && responseCode >= 500;
}

function codeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && /^E[A-Z]{2,20}$/.test(code) ? `mail.${code.toLowerCase()}` : 'mail.unavailable';
}

const domainOf = (from: string): string => /@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? 'localhost';

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('The mail server did not answer in time'), { code: 'ETIMEDOUT' })), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
