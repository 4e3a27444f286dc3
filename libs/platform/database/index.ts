export { DatabaseModule, type DatabaseOptions } from './database.module';
export { Databases } from './databases';
export type { EntityClass } from './entity-statements';
export { cursorSql, pageSql } from './page-sql';
export { type Question, Reads } from './reads';
export { stale, Transaction } from './transaction';
export { UnitOfWork } from './unit-of-work';
