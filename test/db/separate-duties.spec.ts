import { ROLES, type Role, systemActor, uuidv7 } from '@counterpart/kernel';
import { User } from '@counterpart/identity';
import { Client } from 'pg';
import { DEMO_AGENCIES } from '../../apps/cli/demo/agencies';
import { asAdmin } from './cluster';
import { openTestDatabase, type TestSystem } from './harness';

const DEA = DEMO_AGENCIES[0]!;
const INSERT = `insert into app_user (agency_id, side_id, id, login, name, roles, created_at) values ($1, 'us', $2, $3, 'Fictional', $4, now())`;

/** Every set of roles that there is. */
const SETS: readonly (readonly Role[])[] = Array.from({ length: 2 ** ROLES.length }, (_, set) => ROLES.filter((_, i) => (set >> i) & 1));

/** What the application says of an account with these roles. */
function mayExist(roles: readonly Role[]): boolean {
  try {
    User.create(
      systemActor('setup', 'us', DEA.id),
      { id: uuidv7(), login: 'x@DEA', name: 'X', languages: [], roles: [...roles] },
      new Date(),
    );
    return true;
  } catch {
    return false;
  }
}

describe('the separate duties of audit, security and system administration', () => {
  let system: TestSystem;
  let us: Client;
  beforeAll(async () => {
    system = await openTestDatabase();
    us = new Client({ connectionString: system.runtime.sideDatabaseUrls['us'] });
    await us.connect();
  });
  afterAll(async () => {
    await us.end();
    await system.close();
  });

  /** Tries it in a transaction that is undone: `done`, or the code that PostgreSQL refuses it with. */
  async function attempt(client: Client, sql: string, values: readonly unknown[]): Promise<string> {
    await client.query('begin');
    try {
      await client.query(`select app.enter('${DEA.id}', '', 'administrator', '')`);
      await client.query(sql, [...values]);
      return 'done';
    } catch (error) {
      const { code, constraint } = error as { readonly code: string; readonly constraint?: string };
      return `${code} ${constraint ?? ''}`.trim();
    } finally {
      await client.query('rollback');
    }
  }

  const insert = (client: Client, roles: readonly Role[]) => attempt(client, INSERT, [DEA.id, uuidv7(), 'someone@DEA', roles]);

  it('are kept apart by the database as by the application, whatever roles are put together', async () => {
    const outcomes: string[] = [];
    for (const roles of SETS) {
      const expected = mayExist(roles) ? 'done' : '23514 separate_duties';
      const outcome = await insert(us, roles);
      if (outcome !== expected) outcomes.push(`${roles.join(', ')}: ${outcome}, and not ${expected}`);
    }
    expect(outcomes).toEqual([]);
    expect(SETS.filter(mayExist)).toHaveLength(2 ** 6 + 3 * 2);
  });

  it.each<[string, readonly Role[]]>([
    ['an auditor who reads content as a liaison officer', ['auditor', 'liaison']],
    ['an administrator who audits', ['administrator', 'auditor']],
    ['an operator with a role that reads, beside one that does not', ['operator', 'secretariat', 'examiner']],
  ])('refuse even a superuser %s', async (_, roles) => {
    expect(await asAdmin((client) => insert(client, roles), system.database)).toBe('23514 separate_duties');
  });

  it('do not come together by a change of roles', async () => {
    const { userId } = await system.person('auditor@DEA');
    const update = (roles: readonly Role[]) =>
      attempt(us, 'update app_user set roles = $3 where agency_id = $1 and id = $2', [DEA.id, userId, roles]);
    expect(await update(['auditor', 'analyst'])).toBe('23514 separate_duties');
    expect(await update(['auditor', 'secretariat'])).toBe('done');
  });
});
