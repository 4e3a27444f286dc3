import { IdField, QueryFlagField, TextField, TimeField } from '@counterpart/platform/http';

/** Which deputyships to list. */
export class DeputyshipListQuery {
  @QueryFlagField({ optional: true, about: 'Those that are over instead of those that are or will be in force' }) readonly over?: boolean;
}

/** Whom the person names to take his or her place, and for how long. */
export class NewDeputyshipDto {
  @IdField({ about: 'A colleague of the same office: liaison officer, supervisor, or both' }) readonly deputyId!: string;
  @TimeField({ about: 'A time that is over counts from now' }) readonly from!: string;
  @TimeField({ about: 'When it ends by itself; 92 days later at most' }) readonly until!: string;
  @TextField({ max: 500 }) readonly reason!: string;
}
