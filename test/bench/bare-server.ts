import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import { Pool } from 'pg';
import { hashToken, parseToken } from '@counterpart/identity/domain/session';
import type { PoolClient } from '@counterpart/platform/database/pg-internals';
import { pipeline, type Statement } from '@counterpart/platform/database/pipeline';
import { REFERRAL_DETAIL } from '@counterpart/referrals/referral-detail.sql';
import { REFERRAL_INBOX } from '@counterpart/referrals/referral-inbox.sql';
import { CODES } from '@counterpart/referrals/http/codes';
import { CASE_DETAIL } from '@counterpart/cases/cases.queries';
import { SESSION_SQL } from '@counterpart/identity/authenticator';
import { createStatements, type CreateBody } from './bare-create';

/**
 * The baseline: Fastify and pg, nothing else. It sends the same SQL under the same row-level security and the same login, in one round
 * trip with the same session check, context and record of the read, and passes the JSON text on. What it does not have: guard, policy,
 * validation, problem answers, logging, headers, abilities.
 */
const env = process.env;
const pool = new Pool({
  connectionString: env['BARE_DATABASE_URL'],
  max: 8,
  idleTimeoutMillis: 0,
  options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan',
});
const agencyId = env['BARE_AGENCY_ID']!;
const userId = env['BARE_USER_ID']!;
const roles = env['BARE_ROLES']!;
const desks = env['BARE_DESKS']!.split(',');

async function send(...statements: Statement[]) {
  const client = (await pool.connect()) as unknown as PoolClient;
  try {
    return await pipeline(client, statements);
  } finally {
    client.release();
  }
}

/** What every request starts with: the session is looked up by its token, then the person's context is set. */
function session(cookie: string | undefined): Statement[] {
  const token = parseToken(cookie?.slice(cookie.indexOf('=') + 1) ?? '');
  if (token === null) throw new Error('no session');
  return [
    {
      sql: "select set_config('app.token_hash', $1, true), app.enter($2, '', '', '')",
      values: [hashToken(token).toString('hex'), agencyId],
    },
    { sql: SESSION_SQL, values: [agencyId, new Date().toISOString(), 900] },
    { sql: 'select app.enter($1, $2, $3, $4)', values: [agencyId, userId, roles, ''] },
  ];
}

const READ = `insert into event (agency_id, side_id, id, type, object_id, actor_user_id, principal, at, facts, leaf, salt, read_key)
select $1::uuid, $2, $3::uuid, 'content.read', $4::uuid, $5::uuid, null, $6::timestamptz, '{}', $7::bytea, null, $8
 where exists (select 1 from TABLE where agency_id = $1::uuid and id = $4::uuid)
on conflict (agency_id, read_key) where read_key is not null do nothing`;

function read(table: string, id: string): Statement {
  const now = new Date();
  const key = `${userId}:${id}:${Math.floor(now.getTime() / 300_000)}:bare`;
  const leaf = Buffer.from(JSON.stringify({ v: 1, id, agencyId, userId, at: now.toISOString() }));
  return { sql: READ.replace('TABLE', table), values: [agencyId, 'cn', randomUUID(), id, userId, now.toISOString(), leaf, key] };
}

const app = Fastify();

app.get<{ Querystring: { limit: string } }>('/referrals', async (request, reply) => {
  const values = [agencyId, desks, 'in', CODES.states, null, null, Number(request.query.limit)];
  const outcomes = await send(...session(request.headers.cookie), { sql: REFERRAL_INBOX, values });
  return reply.type('application/json; charset=utf-8').send(outcomes[3]!.rows[0]![0]);
});

const detail = (path: string, sql: string, table: string, more: () => readonly unknown[] = () => []) =>
  app.get<{ Params: { id: string } }>(path, async ({ params: { id }, headers }, reply) => {
    const outcomes = await send(...session(headers.cookie), { sql, values: [agencyId, id, ...more()] }, read(table, id));
    const text = outcomes[3]!.rows[0]?.[0];
    return text === undefined ? reply.status(404).send() : reply.type('application/json; charset=utf-8').send(text);
  });
detail('/referrals/:id', REFERRAL_DETAIL, 'referral_content', () => [new Date().toISOString()]);
detail('/cases/:id', CASE_DETAIL, 'case_content');

app.post<{ Body: CreateBody }>('/referrals', async ({ body, headers }, reply) => {
  const { id, statements } = createStatements(body, { agencyId, side: 'cn', userId });
  await send(...session(headers.cookie), ...statements);
  return reply.status(201).send({ id, version: 1 });
});

void app.listen({ port: Number(env['PORT']), host: '127.0.0.1' });
