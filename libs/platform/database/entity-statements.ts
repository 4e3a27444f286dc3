import type { DataSource, EntityMetadata, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { Statement } from './pipeline';

/** A class mapped to a table by TypeORM's decorators. */
export type EntityClass<T extends ObjectLiteral> = abstract new (...args: never[]) => T;

const quoted = (columns: readonly ColumnMetadata[]): string => columns.map((column) => `"${column.databaseName}"`).join(', ');

/**
 * The statements that write entities, made from TypeORM's metadata: the same text for every entity of a class, so that they are
 * planned once, and sent together. TypeORM's own insert and save build their text anew each time and read before they write.
 */
export class EntityStatements {
  private readonly inserts = new Map<EntityMetadata, string>();
  private readonly selects = new Map<EntityMetadata, string>();
  private readonly loaded = new WeakMap<object, Map<string, string>>();

  constructor(private readonly dataSource: DataSource) {}

  insert(entity: ObjectLiteral): Statement {
    const metadata = this.metadataOf(entity);
    let sql = this.inserts.get(metadata);
    if (sql === undefined) {
      const places = metadata.columns.map((_, i) => `$${i + 1}`).join(', ');
      sql = `insert into "${metadata.tableName}" (${quoted(metadata.columns)}) values (${places})`;
      this.inserts.set(metadata, sql);
    }
    return { sql, values: metadata.columns.map((column) => this.toDatabase(column, entity)) };
  }

  /** Reads one row of the actor's agency and locks it until the transaction ends. */
  selectForUpdate<T extends ObjectLiteral>(target: EntityClass<T>, agencyId: string, id: string): Statement {
    const metadata = this.dataSource.getMetadata(target);
    let sql = this.selects.get(metadata);
    if (sql === undefined) {
      const key = metadata.primaryColumns.find((column) => column.databaseName !== 'agency_id')!.databaseName;
      sql = `select ${quoted(metadata.columns)} from "${metadata.tableName}" where "agency_id" = $1 and "${key}" = $2 for update`;
      this.selects.set(metadata, sql);
    }
    return { sql, values: [agencyId, id] };
  }

  /** Makes the entity from a row as `to_jsonb` returns it, and remembers what was loaded so that only changes are written. */
  hydrate<T extends ObjectLiteral>(target: EntityClass<T>, row: Record<string, unknown>): T {
    const metadata = this.dataSource.getMetadata(target);
    const entity = metadata.create() as T;
    const snapshot = new Map<string, string>();
    for (const column of metadata.columns) {
      column.setEntityValue(entity, this.fromJson(column, row[column.databaseName]));
      snapshot.set(column.databaseName, JSON.stringify(this.toDatabase(column, entity)));
    }
    this.loaded.set(entity, snapshot);
    return entity;
  }

  /**
   * Writes what has changed since it was loaded, and the next version where the entity has one; null when nothing has.
   * Another version in the table means that someone else was faster: then the statement itself fails, and with it all that was sent.
   */
  update(entity: ObjectLiteral): Statement | null {
    const metadata = this.metadataOf(entity);
    const snapshot = this.loaded.get(entity);
    const keys = metadata.primaryColumns;
    const version = metadata.versionColumn;
    const changed = metadata.columns.filter(
      (column) =>
        !column.isPrimary && column !== version && snapshot?.get(column.databaseName) !== JSON.stringify(this.toDatabase(column, entity)),
    );
    if (changed.length === 0) return null;
    const values: unknown[] = [];
    const place = (column: ColumnMetadata) => `"${column.databaseName}" = $${values.push(this.toDatabase(column, entity))}`;
    const sets = changed.map(place);
    const where = keys.map(place);
    if (version !== undefined) {
      const current = Number(version.getEntityValue(entity));
      where.push(place(version));
      sets.push(`"${version.databaseName}" = "${version.databaseName}" + 1`);
      version.setEntityValue(entity, current + 1);
    }
    for (const column of changed) snapshot?.set(column.databaseName, JSON.stringify(this.toDatabase(column, entity)));
    const update = `update "${metadata.tableName}" set ${sets.join(', ')} where ${where.join(' and ')} returning 1`;
    return { sql: `with touched as (${update}) select app.require_one(count(*)) from touched`, values };
  }

  private metadataOf(entity: ObjectLiteral): EntityMetadata {
    return this.dataSource.getMetadata(entity.constructor);
  }

  private fromJson(column: ColumnMetadata, value: unknown): unknown {
    if (typeof value === 'string' && column.type === 'bytea') return Buffer.from(value.slice(2), 'hex');
    if (typeof value === 'string' && column.type === 'timestamptz') return new Date(value);
    return value;
  }

  /** A value as the wire takes it. jsonb goes as text: pg would send an array as a PostgreSQL array. */
  private toDatabase(column: ColumnMetadata, entity: ObjectLiteral): unknown {
    const value: unknown = column.getEntityValue(entity) ?? null;
    if (value === null) return null;
    if (column.type === 'jsonb') return JSON.stringify(value);
    return value instanceof Date ? value.toISOString() : value;
  }
}
