import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire: the envelope, and every byte of the message. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: string;
}

/** A real SMTP server on a port of this machine. It knows every address but those that start with `unknown`. */
export class MailServer {
  readonly mails: ReceivedMail[] = [];
  /** While set, mails are put off. */
  isBusy = false;

  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  static async start(): Promise<MailServer> {
    const mails: { onMail: (mail: ReceivedMail) => boolean } = { onMail: () => false };
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, done) => {
        done(address.startsWith('unknown') ? Object.assign(new Error('No such user here'), { responseCode: 550 }) : null);
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          const from = mailFrom === false ? '' : mailFrom.address;
          const isTaken = mails.onMail({ from, to: rcptTo.map(({ address }) => address), bytes: Buffer.concat(chunks).toString('utf8') });
          done(isTaken ? null : Object.assign(new Error('Try again later'), { responseCode: 451 }));
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const started = new MailServer(server, `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
    mails.onMail = (mail) => {
      if (started.isBusy) return false;
      started.mails.push(mail);
      return true;
    };
    return started;
  }

  /** What came to an address, oldest first. */
  to(address: string): readonly ReceivedMail[] {
    return this.mails.filter(({ to }) => to.includes(address));
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** The text of a mail, as its reader sees it. */
export function textOf({ bytes }: ReceivedMail): string {
  const [head = '', ...body] = bytes.split('\r\n\r\n');
  const coded = body.join('\r\n\r\n');
  if (/content-transfer-encoding: base64/i.test(head)) return Buffer.from(coded, 'base64').toString('utf8').replaceAll('\r\n', '\n').trim();
  if (!/content-transfer-encoding: quoted-printable/i.test(head)) return coded.replaceAll('\r\n', '\n').trim();
  const bytesOf = coded.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytesOf, 'latin1').toString('utf8').replaceAll('\r\n', '\n').trim();
}
