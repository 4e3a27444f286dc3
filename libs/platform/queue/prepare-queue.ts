import { runMigrations } from 'bullmq';
import { Client, escapeIdentifier } from 'pg';
import { QUEUE_SCHEMA } from './queue-backend';

/**
 * Creates or updates BullMQ's tables in PostgreSQL, as the queue's own login; repeatable. Its statements need to create a
 * schema and temporary tables: the first right is lent by the administrator for this moment, the second stays.
 */
export async function prepareQueue(adminUrl: string, queueUrl: string): Promise<void> {
  const { username, pathname } = new URL(queueUrl);
  const inside = new URL(adminUrl);
  inside.pathname = pathname;
  const login = escapeIdentifier(decodeURIComponent(username));
  const database = escapeIdentifier(decodeURIComponent(pathname.slice(1)));
  await connected(inside.toString(), async (admin) => {
    await admin.query(`grant create, temporary on database ${database} to ${login}`);
    try {
      await connected(queueUrl, (queue) => runMigrations(queue, QUEUE_SCHEMA));
    } finally {
      await admin.query(`revoke create on database ${database} from ${login}`);
    }
  });
}

async function connected(connectionString: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
