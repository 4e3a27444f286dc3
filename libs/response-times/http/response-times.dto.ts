import { codesOf, CRIME_TYPES } from '@counterpart/kernel';
import { CodeField, PageQuery, PatternField, TimeField } from '@counterpart/platform/http';
import { REFERRAL_KINDS, URGENCY_CLASSES } from '@counterpart/referrals';
import type { StatisticsFilter } from '../statistics.queries';
import { type GroupBy, GROUPS, type Subset, SUBSETS } from '../statistics.sql';

const AGENCY = /^[A-Z0-9]{1,20}$/;

export class FilterQuery extends PageQuery {
  @TimeField({ about: 'Delivered from' }) readonly from!: string;
  @TimeField({ about: 'Delivered before' }) readonly to!: string;
  @CodeField(codesOf(REFERRAL_KINDS), { optional: true }) readonly kind?: string;
  @CodeField(codesOf(URGENCY_CLASSES), { optional: true }) readonly class?: string;
  @CodeField(codesOf(CRIME_TYPES), { optional: true }) readonly crimeType?: string;
  @PatternField(AGENCY, { optional: true, about: 'Code of the requesting agency' }) readonly requester?: string;
  @PatternField(AGENCY, { optional: true, about: 'Code of the receiving agency' }) readonly receiver?: string;
}

export class StatisticsQuery extends FilterQuery {
  @CodeField(GROUPS, { optional: true, about: 'By pair of agencies if not said' }) readonly by: GroupBy = 'pair';
}

export class SubsetQuery extends FilterQuery {
  @CodeField(Object.keys(SUBSETS), { optional: true, about: 'The figure that the list stands behind' }) readonly of: Subset = 'all';
}

/** The filter of a query, with null for what it does not say. */
export const filterOf = (query: FilterQuery): StatisticsFilter => ({
  from: query.from,
  to: query.to,
  kind: query.kind ?? null,
  class: query.class ?? null,
  crimeType: query.crimeType ?? null,
  requester: query.requester ?? null,
  receiver: query.receiver ?? null,
});
