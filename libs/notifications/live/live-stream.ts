import { PassThrough, type Readable } from 'node:stream';
import type { Person } from '@counterpart/kernel';
import type { Hint } from '../domain/live-hints';

/** Why a stream came to its end. */
export type StreamEnd = 'client' | 'session' | 'slow' | 'time' | 'stopping' | 'unavailable';

/** A reader who leaves so much unread does not follow: it opens a new stream and loads everything anew. */
const MOST_UNREAD_BYTES = 64 * 1024;
const HEARTBEAT_MS = 15_000;
/** How long a browser waits before it opens another. */
const RETRY_MS = 3_000;

/** One open answer: text/event-stream. Its person is the one of this moment, as the session was last checked. */
export class LiveStream {
  private readonly pipe = new PassThrough();
  private wroteAt = Date.now();
  private readonly openedAt = Date.now();
  private hints = 0;
  private ended: StreamEnd | null = null;

  constructor(
    readonly cookie: string,
    public person: Person,
    private readonly onEnd: (stream: LiveStream, why: StreamEnd) => void,
  ) {
    this.pipe.once('close', () => this.finish('client'));
    this.pipe.on('error', () => this.finish('client'));
    this.write(`retry: ${RETRY_MS}\n\n`);
  }

  get body(): Readable {
    return this.pipe;
  }

  /** For the log. */
  get summary(): { readonly ms: number; readonly hints: number } {
    return { ms: Date.now() - this.openedAt, hints: this.hints };
  }

  send(hints: readonly Hint[]): void {
    if (hints.length === 0 || this.ended !== null) return;
    this.hints += hints.length;
    this.write(hints.map(({ topic, id }) => `data: ${JSON.stringify({ topic, id })}\n\n`).join(''));
  }

  /** Says that the stream lives, where nothing else was said for a while. */
  beat(now: number = Date.now()): void {
    if (now - this.wroteAt >= HEARTBEAT_MS) this.write(': still here\n\n');
  }

  /** Ends it, saying why; what had not been read yet is still delivered. */
  end(why: StreamEnd): void {
    if (this.ended !== null) return;
    this.finish(why);
    this.pipe.end(`event: end\ndata: ${JSON.stringify({ reason: why })}\n\n`);
  }

  private write(text: string): void {
    if (this.ended !== null) return;
    this.wroteAt = Date.now();
    this.pipe.write(text);
    if (this.pipe.readableLength + this.pipe.writableLength <= MOST_UNREAD_BYTES) return;
    this.finish('slow');
    this.pipe.destroy();
  }

  private finish(why: StreamEnd): void {
    if (this.ended !== null) return;
    this.ended = why;
    this.onEnd(this, why);
  }
}
