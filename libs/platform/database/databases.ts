import { DomainError } from '@counterpart/kernel';
import type { DataSource } from 'typeorm';
import { EntityStatements } from './entity-statements';
import type { Pool, PoolClient } from './pg-internals';

/** One side's connections: the runtime login's pool, the secretariat login's pool, and how entities map to tables. */
export interface SideDatabase {
  readonly side: string;
  readonly pool: Pool;
  readonly secretariatPool: Pool;
  readonly entities: EntityStatements;
}

/** The sides that this process serves, each with a login and pool of its own: no login is a member of two sides. */
export class Databases {
  private readonly sides = new Map<string, SideDatabase>();

  constructor(sources: ReadonlyMap<string, { readonly runtime: DataSource; readonly secretariat: DataSource }>) {
    for (const [side, { runtime, secretariat }] of sources) {
      this.sides.set(side, { side, pool: poolOf(runtime), secretariatPool: poolOf(secretariat), entities: new EntityStatements(runtime) });
    }
  }

  get served(): readonly string[] {
    return [...this.sides.keys()];
  }

  of(side: string): SideDatabase {
    const database = this.sides.get(side);
    if (database === undefined) throw new DomainError('unavailable', 'side.not-served', `This process does not serve the side "${side}".`);
    return database;
  }

  /** A connection for whoever acts. The secretariat's headers are read through a login that sees nothing else. */
  async connect(tenancy: { readonly side: string }, as: 'runtime' | 'secretariat' = 'runtime'): Promise<PoolClient> {
    const { pool, secretariatPool } = this.of(tenancy.side);
    const client = await (as === 'runtime' ? pool : secretariatPool).connect();
    // A server that dies says so by this event too, and unheard it would end the process; the statement that fails is the answer.
    if (client.listenerCount('error') === 0) client.on('error', ignore);
    return client as unknown as PoolClient;
  }
}

const ignore = (): void => undefined;

/** TypeORM's own pool: reads and writes of a side share it. */
function poolOf(source: DataSource): Pool {
  const driver = source.driver as unknown as { readonly master: Pool };
  return driver.master;
}
