import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import { type Api, createApi } from '@counterpart/platform/http';
import { ApiModule } from '../../apps/api/api.module';
import { description } from '../../apps/api/description';
import type { TestSystem } from './harness';

/** The real api over a test's database, on a port of its own, with all that it logs. */
export async function listeningApi(
  system: TestSystem,
  maxInFlight = 256,
): Promise<{ readonly api: Api; readonly url: string; readonly log: string[] }> {
  const { sideDatabaseUrls, secretariatDatabaseUrls, keysDir } = system.runtime;
  const log: string[] = [];
  const module = ApiModule.with({
    sides: new Map(Object.entries(sideDatabaseUrls)),
    secretariats: new Map(Object.entries(secretariatDatabaseUrls)),
    keysDir,
    poolSize: 4,
    host: '127.0.0.1',
    port: 0,
    logLevel: 'info',
    trustedProxies: [],
    publicOrigins: [],
    drainMs: 0,
  });
  const api = await createApi(module, { description, logLevel: 'info', maxInFlight, logTo: { write: (line) => void log.push(line) } });
  await api.listen(0, '127.0.0.1');
  return { api, url: await api.app.getUrl(), log };
}

/** One stream over a real socket. */
export class LiveClient {
  private text = '';
  private readonly startedAt = Date.now();
  endedAfterMs: number | null = null;
  private readonly ended: Promise<void>;

  private constructor(
    readonly answer: IncomingMessage,
    private readonly request: ClientRequest,
  ) {
    answer.setEncoding('utf8').on('data', (chunk: string) => (this.text += chunk));
    this.ended = new Promise((resolve) => {
      answer.once('close', () => {
        this.endedAfterMs = Date.now() - this.startedAt;
        resolve();
      });
    });
  }

  static open(url: string, cookie: string, query = ''): Promise<LiveClient> {
    return new Promise((resolve, reject) => {
      const request = get(`${url}/live${query}`, { headers: { cookie }, agent: false }, (answer) =>
        resolve(new LiveClient(answer, request)),
      );
      request.once('error', reject);
    });
  }

  get everything(): string {
    return this.text;
  }

  /** `topic id` of every hint up to now. */
  get hints(): readonly string[] {
    return [...this.text.matchAll(/^data: \{"topic":"([a-z]+)","id":"([0-9a-f-]+)"\}$/gm)].map(([, topic, id]) => `${topic} ${id}`);
  }

  /** Why it says that it ended; null while it has not. */
  get reason(): string | null {
    return /^event: end\ndata: \{"reason":"([a-z]+)"\}$/m.exec(this.text)?.[1] ?? null;
  }

  async until(hint: string, ms = 10_000): Promise<void> {
    for (const end = Date.now() + ms; !this.hints.includes(hint); await new Promise((resolve) => setTimeout(resolve, 20)))
      if (Date.now() > end) throw new Error(`There was no hint ${hint} in time, but ${this.hints.join(', ')}`);
  }

  /** Milliseconds from now until the server ends it. */
  async end(): Promise<number> {
    const from = Date.now();
    await this.ended;
    return Date.now() - from;
  }

  leave(): void {
    this.request.destroy();
  }
}
