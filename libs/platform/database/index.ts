export { DatabaseModule, type DatabaseOptions } from './database.module';
export { Databases } from './databases';
export type { EntityClass } from './entity-statements';
export { cursorSql, pageSql } from './page-sql';
export type { Statement } from './pipeline';
export { type Question, Reads } from './reads';
export { SqlValues } from './sql-values';
export { stale, Transaction } from './transaction';
export { UnitOfWork } from './unit-of-work';
