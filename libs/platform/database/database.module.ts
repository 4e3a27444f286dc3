import { Clock } from '@counterpart/kernel';
import { type DynamicModule, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { Databases } from './databases';
import type { EntityClass } from './entity-statements';
import { Reads } from './reads';
import { UnitOfWork } from './unit-of-work';

export interface DatabaseOptions {
  /** Side code to connection URL of its runtime login. */
  readonly sides: ReadonlyMap<string, string>;
  /** Side code to connection URL of its secretariat login. */
  readonly secretariats: ReadonlyMap<string, string>;
  readonly entities: readonly EntityClass<object>[];
  /** Connections a side; 8 to 10 a process is what two cores use. */
  readonly poolSize: number;
}

/**
 * A connection that closes loses its prepared statements: it stays, and the session speaks UTC so that texts of times are equal. A
 * prepared statement keeps one plan: left to itself PostgreSQL plans a page (`limit $n`) anew at each request once the table is large,
 * since it takes a limit it cannot see for a tenth of all rows; planning then costs more than the page.
 */
const connectionOf = (name: string, url: string, options: DatabaseOptions, poolSize: number): DataSourceOptions & { name: string } => ({
  name,
  type: 'postgres',
  url,
  entities: [...options.entities] as DataSourceOptions['entities'] & [],
  synchronize: false,
  extra: {
    max: poolSize,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 5_000,
    options:
      '-c timezone=UTC -c plan_cache_mode=force_generic_plan -c statement_timeout=20000 -c idle_in_transaction_session_timeout=30000',
  },
});

/** The sides' databases, the unit of work and the reads; everything else reaches PostgreSQL through these. */
@Module({})
export class DatabaseModule {
  static forRoot(options: DatabaseOptions): DynamicModule {
    const sides = [...options.sides];
    const secretariatUrl = (side: string) => options.secretariats.get(side) ?? missing(side);
    const names = sides.flatMap(([side]) => [side, `${side}-secretariat`]);
    return {
      module: DatabaseModule,
      global: true,
      imports: sides.flatMap(([side, url]) => [
        TypeOrmModule.forRoot(connectionOf(side, url, options, options.poolSize)),
        TypeOrmModule.forRoot(connectionOf(`${side}-secretariat`, secretariatUrl(side), options, 2)),
      ]),
      providers: [
        Clock,
        UnitOfWork,
        Reads,
        {
          provide: Databases,
          inject: names.map((name) => getDataSourceToken(name)),
          useFactory: (...sources: DataSource[]) =>
            new Databases(new Map(sides.map(([side], i) => [side, { runtime: sources[2 * i]!, secretariat: sources[2 * i + 1]! }]))),
        },
      ],
      exports: [Clock, UnitOfWork, Reads, Databases],
    };
  }
}

function missing(side: string): never {
  throw new Error(`There is no secretariat database URL for the side "${side}"`);
}
