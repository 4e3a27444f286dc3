import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

const PATIENCE_MS = 60_000;

/** Works on the database as its administrator, whose server may be killed at any moment: then the work is done again from its start. */
export async function asAdministrator<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  for (const deadline = Date.now() + PATIENCE_MS; ; await pause(200)) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    // What is lost with the connection is seen by the statement that fails.
    client.on('error', () => undefined);
    try {
      await client.connect();
      return await work(client);
    } catch (error) {
      if (Date.now() > deadline || !isAway(error)) throw error;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** No server, one that starts or stops, or a connection that broke; a lock that another holds is no fault either. */
function isAway(error: unknown): boolean {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  return /^(ECONN|EPIPE|57P0|08|55P03|40P01)/.test(code) || /Connection terminated|not queryable|timeout/i.test(message);
}
