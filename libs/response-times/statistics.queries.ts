import { Clock, DomainError, type Person } from '@counterpart/kernel';
import { pageSql, Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { type GroupBy, POPULATION, statisticsSql, type Subset, SUBSETS } from './statistics.sql';

/** Which referrals are looked at; null is any. Times are ISO, `to` is not in it. */
export interface StatisticsFilter {
  readonly from: string;
  readonly to: string;
  readonly kind: string | null;
  readonly class: string | null;
  readonly crimeType: string | null;
  readonly requester: string | null;
  readonly receiver: string | null;
}

/** The list behind a figure, the latest delivery first. */
const listSql = (subset: Subset): string =>
  `${pageSql(
    `select x.delivered_at as at, x.id, x.reference, x.box, x.kind, x.crime_type as "crimeType", x.urgency, x.state, x.requester, x.receiver,
            x.due_at as "dueAt", x.judged_at as "judgedAt", x.is_late as "isLate"
       from (${POPULATION}) x
      where ${SUBSETS[subset]} and (x.delivered_at, x.id) < (coalesce($10::timestamptz, 'infinity'), coalesce($11::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by x.delivered_at desc, x.id desc`,
    '$9',
  )}`;

/** Counts, medians and shares, made from what each referral's clock says. Exercises are never among them. */
@Injectable()
export class StatisticsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** The figures of the reader's desks, or of the whole side for its secretariat. */
  async figures(person: Person, filter: StatisticsFilter, by: GroupBy): Promise<string> {
    return this.read(person, statisticsSql(by), this.values(filter));
  }

  /** The referrals behind a figure. */
  async list(
    person: Person,
    filter: StatisticsFilter,
    subset: Subset,
    page: { readonly after: readonly string[] | null; readonly limit: number },
  ): Promise<string> {
    const [at = null, id = null] = page.after ?? [];
    return this.read(person, listSql(subset), [...this.values(filter), page.limit, at, id]);
  }

  private async read(person: Person, sql: string, values: readonly unknown[]): Promise<string> {
    const text = person.roles.includes('secretariat')
      ? await this.reads.headers(person, sql, values)
      : await this.reads.json(person, sql, values);
    return text!;
  }

  private values({ from, to, kind, class: urgency, crimeType, requester, receiver }: StatisticsFilter): readonly unknown[] {
    if (Date.parse(from) >= Date.parse(to))
      throw new DomainError('malformed', 'response-times.period', 'A period ends after it begins.', [
        { path: 'to', message: 'must be after from' },
      ]);
    return [this.clock.now().toISOString(), from, to, kind, urgency, crimeType, requester, receiver];
  }
}
