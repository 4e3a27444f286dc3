/** What the worker is told of mail; null where none is sent. */
export interface MailOptions {
  /** The server that takes our mail: smtp:// or smtps://, with a login where it asks for one. */
  readonly smtpUrl: string;
  readonly from: string;
  /** Where people find the application, without a slash at the end. */
  readonly publicUrl: string;
}
export const MAIL_OPTIONS = Symbol('mail options');
