import { IdField, TimeField } from '@counterpart/platform/http';

/** The time of a roster. */
export class RosterQuery {
  @TimeField({ optional: true, about: 'Now if not said' }) readonly from?: string;
  @TimeField({ optional: true, about: 'A week later if not said; 92 days at most' }) readonly to?: string;
}

/** Someone on duty. */
export class NewDutyDto {
  @IdField({ about: 'Someone of the desk' }) readonly userId!: string;
  @TimeField() readonly from!: string;
  @TimeField({ about: '31 days later at most' }) readonly until!: string;
}
