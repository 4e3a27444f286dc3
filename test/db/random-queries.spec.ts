import { Client } from 'pg';
import { openTestDatabase, type TestSystem } from './harness';
import { Random } from './random';
import { type Query, QueryMaker } from './random-query';
import { HEADERS, randomReader, type Reader, Sight } from './random-readers';
import { randomRows, type Rows, writeRows } from './random-rows';

const SEED = Number(process.env['RANDOM_SEED'] ?? 20_240_130);
const QUERIES = 10_000;
/** Asked side by side: each connection has its turn of them. */
const AT_ONCE = 4;

let system: TestSystem;
let rows: Rows;
const clients = new Map<string, Client>();

beforeAll(async () => {
  system = await openTestDatabase();
  rows = randomRows(new Random(SEED));
  await writeRows(system.database, rows);
}, 60_000);
afterAll(async () => {
  await Promise.all([...clients.values()].map((client) => client.end()));
  await system.close();
});

/** The connection of a login, one for each lane. */
async function clientOf(login: string, lane: number): Promise<Client> {
  const key = `${login} ${lane}`;
  const open = clients.get(key);
  if (open !== undefined) return open;
  const { sideDatabaseUrls, secretariatDatabaseUrls } = system.runtime;
  const url = login.endsWith('_secretariat') ? secretariatDatabaseUrls[login.split('_')[0]!] : sideDatabaseUrls[login];
  const client = new Client({ connectionString: url });
  clients.set(key, client);
  await client.connect();
  return client;
}

/** Sends one query in the reader's context, in one round trip, and undoes what it did. */
async function ask(client: Client, { agencyId, userId, roles, principal }: Reader, sql: string): Promise<(string | null)[][]> {
  const values = [agencyId, userId, roles.join(','), principal].map((value) => `'${value}'`).join(', ');
  const result = await client.query({ text: `begin; select app.enter(${values}); ${sql}; rollback`, rowMode: 'array' });
  return (result as unknown as { rows: (string | null)[][] }[])[2]!.rows;
}

const inOrder = (query: Query, found: readonly (readonly (string | null)[])[]): readonly string[] => {
  const texts = found.map((row) => JSON.stringify(row));
  return query.isOrdered ? texts : texts.sort();
};

/** What is wrong with the database's answer; null for nothing. */
async function differenceOf(client: Client, reader: Reader, query: Query): Promise<string | null> {
  const sight = new Sight(reader, rows);
  const expected = inOrder(
    query,
    query.answer((table) => sight.of(table)),
  );
  const found = inOrder(query, await ask(client, reader, query.sql));
  if (JSON.stringify(found) === JSON.stringify(expected)) return null;
  return `seed ${SEED}: ${JSON.stringify(reader)}\n${query.sql}\nfound ${found.join(' ')}\nnot ${expected.join(' ')}`;
}

it(`${QUERIES} random queries of random readers are answered as a model in memory answers them`, async () => {
  const random = new Random(SEED + 1);
  const maker = new QueryMaker(random, rows);
  const asked = Array.from({ length: QUERIES }, () => {
    const reader = randomReader(random, rows);
    return { reader, query: maker.next(reader.login.endsWith('_secretariat') ? HEADERS : undefined) };
  });
  const lanes = Array.from({ length: AT_ONCE }, async (_, lane) => {
    for (let i = lane; i < asked.length; i += AT_ONCE) {
      const { reader, query } = asked[i]!;
      const difference = await differenceOf(await clientOf(reader.login, lane), reader, query);
      if (difference !== null) throw new Error(difference);
    }
  });
  await Promise.all(lanes);
}, 120_000);

it('they are not all about nothing', () => {
  const random = new Random(SEED + 2);
  const maker = new QueryMaker(random, rows);
  const sizes = Array.from({ length: 500 }, () => {
    const reader = randomReader(random, rows);
    const sight = new Sight(reader, rows);
    return maker.next(HEADERS).answer((table) => sight.of(table)).length;
  });
  expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(200);
  expect(sizes.filter((size) => size > 5).length).toBeGreaterThan(50);
});

it('content is not for the secretariat to ask for', async () => {
  const client = await clientOf('us_secretariat', 0);
  for (const table of Object.keys(rows).filter((name) => !HEADERS.includes(name)))
    await expect(client.query(`select 1 from ${table}`)).rejects.toMatchObject({ code: '42501' });
});
