import { SqlValues } from '@counterpart/platform/database';
import { codesOf } from '@counterpart/kernel';
import { REFERRAL_KINDS } from './domain/codes/referral-kinds';
import { URGENCY_CLASSES } from './domain/codes/urgency';
import { OWED_STATES, type Queue, QUEUES } from './domain/queues';
import { type ReferralFilter, statesOf } from './referral-filter';
import { IN_SPAN, isDue, spanRows } from './referral-due.sql';
import { isAfter, orderBy, ORDERS, pageOfReferrals } from './referral-row.sql';

/** Whose list it is, and when. */
export interface ListReader {
  readonly agencyId: string;
  readonly now: Date;
}

/**
 * The SQL of what a filter selects. Each way is that of one index, in ordered branches of a few rows; what else is asked for is looked
 * at in what is left: the open work of a desk, of a person, of a case. A condition that is not asked for is not in the statement.
 */
export class ReferralSelection {
  private readonly queue: Queue;
  private readonly sort: ReferralFilter['sort'];
  private readonly agency: string;
  private statesValue: string | null = null;

  constructor(
    private readonly filter: ReferralFilter,
    private readonly reader: ListReader,
    readonly values = new SqlValues(),
  ) {
    this.queue = QUEUES[filter.queue];
    this.sort = this.queue.due === null ? filter.sort : 'due';
    this.agency = values.named('agency', reader.agencyId, 'uuid');
  }

  /** One page after a place. */
  page(after: readonly string[] | null, limit: number): string {
    const order = ORDERS[this.sort];
    const [at, id] = [this.values.of(after?.[0] ?? null, 'timestamptz'), this.values.of(after?.[1] ?? null, 'uuid')];
    const most = `${this.values.of(limit, 'int')} + 1`;
    const rows = this.rows(` and ${isAfter(order, at, id)} ${orderBy(order)} limit ${most}`);
    return pageOfReferrals(`${rows} ${orderBy(order, 'branch.')} limit ${most}`, order, most.replace(' + 1', ''));
  }

  /** How many there are; beyond the limit they are not looked at. */
  count(limit: number): string {
    const most = this.values.named('most', limit, 'int');
    return `(select count(*) from (${this.rows(` limit ${most}`)} limit ${most}) counted)`;
  }

  private rows(bounds: string): string {
    const { reference, caseId, assignedTo, urgency, kind, exercise } = this.filter;
    const isForAssignee = assignedTo !== null && assignedTo !== 'none';
    if (reference !== null) return this.branch('', `reference = ${this.values.of(reference, 'text')}${this.rest()}`, bounds);
    if (caseId !== null) return this.branch('', `case_id = ${this.values.of(caseId, 'uuid')}${this.rest()}`, bounds);
    if (isForAssignee) return this.byAssignee(assignedTo, bounds);
    if (this.queue.isInRelease) return this.inRelease(bounds);
    if (this.sort === 'due') return this.byDue(bounds);
    if (assignedTo === 'none' && this.box === 'in') return this.unassigned(bounds);
    if (urgency !== null || kind !== null || exercise !== null) return this.filtered(bounds);
    return this.branch(`${this.byDesk} cross join ${this.byState}`, `${this.onDesk} and ${this.inBox} and state = states.state`, bounds);
  }

  /** A desk's or a person's work has a box; a case or a reference is looked up in both. */
  private get box(): 'in' | 'out' {
    return this.queue.box ?? this.filter.box ?? 'in';
  }

  private get states(): string {
    const owed: readonly string[] = OWED_STATES;
    const states = statesOf(this.filter).filter((state) => this.sort !== 'due' || owed.includes(state));
    return (this.statesValue ??= this.values.of(states, 'text[]'));
  }

  private get byDesk(): string {
    return `unnest(${this.desks}) as desks (id)`;
  }
  private get desks(): string {
    return this.values.named('desks', this.filter.deskIds, 'uuid[]');
  }
  private get byState(): string {
    return `unnest(${this.states}) as states (state)`;
  }
  private readonly onDesk = 'desk_id = desks.id';
  private get inBox(): string {
    return `box = '${this.box}'`;
  }
  private readonly now = (): string => this.values.named('now', this.reader.now.toISOString(), 'timestamptz');

  private byAssignee(userId: string, bounds: string): string {
    const isHis = `assigned_to = ${this.values.of(userId, 'uuid')} and desk_id = any (${this.desks})${this.codes()}`;
    if (this.sort === 'newest') return this.branch(this.byState, `${isHis} and state = states.state`, bounds);
    return this.branch(spanRows(this.queue.due, this.now, this.agency), `${isHis} and state = any (${this.states}) and ${IN_SPAN}`, bounds);
  }

  /** What waits for release is little, and leads to its referrals; of a desk that leaves more waiting, the newest. */
  private inRelease(bounds: string): string {
    const waiting = `lateral (select distinct thread_id from (select thread_id from message m where m.agency_id = ${this.agency} and m.${this.onDesk} and m.state = 'awaiting_release' order by m.drafted_at desc, m.id desc limit 500) newest) waiting`;
    const box = this.filter.box === null ? '' : ` and ${this.inBox}`;
    const condition = `id = waiting.thread_id and state = any (${this.states})${box}${this.codes()}${this.unworked()}${this.due()}`;
    return this.branch(`${this.byDesk} cross join ${waiting}`, condition, bounds);
  }

  private byDue(bounds: string): string {
    const spans = spanRows(this.queue.due, this.now, this.agency);
    const condition = `${this.onDesk} and ${this.inBox} and state = states.state and ${IN_SPAN}${this.codes()}${this.unworked()}`;
    return this.branch(`${this.byDesk} cross join ${this.byState} cross join ${spans}`, condition, bounds);
  }

  private unassigned(bounds: string): string {
    const condition = `${this.onDesk} and ${this.inBox} and state = states.state${this.codes()}${this.unworked()}`;
    return this.branch(`${this.byDesk} cross join ${this.byState}`, condition, bounds);
  }

  /** A branch for each combination of codes, those that are not asked for included: then each is an ordered part of the index. */
  private filtered(bounds: string): string {
    const { urgency, kind, exercise } = this.filter;
    const lists = [
      `unnest(${this.values.of(urgency === null ? codesOf(URGENCY_CLASSES) : [urgency], 'text[]')}) as urgencies (urgency)`,
      `unnest(${this.values.of(kind === null ? codesOf(REFERRAL_KINDS) : [kind], 'text[]')}) as kinds (kind)`,
      `unnest(${this.values.of(exercise === null ? [false, true] : [exercise], 'boolean[]')}) as drills (exercise)`,
    ];
    const codes = 'urgency = urgencies.urgency and kind = kinds.kind and exercise = drills.exercise';
    const from = [this.byDesk, this.byState, ...lists].join(' cross join ');
    return this.branch(from, `${this.onDesk} and ${this.inBox} and state = states.state and ${codes}`, bounds);
  }

  private branch(from: string, condition: string, bounds: string): string {
    const rows = `(select * from referral where agency_id = ${this.agency} and ${condition}${bounds}) branch`;
    return `select branch.* from ${from === '' ? rows : `${from} cross join lateral ${rows}`}`;
  }

  /** Everything that is asked for beside a reference or a case. */
  private rest(): string {
    const { assignedTo, box } = this.filter;
    const inBox = (this.queue.box ?? box) === null ? '' : ` and ${this.inBox}`;
    const assigned =
      assignedTo === null || assignedTo === 'none' ? this.unworked() : ` and assigned_to = ${this.values.of(assignedTo, 'uuid')}`;
    return ` and desk_id = any (${this.desks}) and state = any (${this.states})${inBox}${assigned}${this.codes()}${this.due()}`;
  }

  private codes(): string {
    const { urgency, kind, exercise } = this.filter;
    const asked = [
      ['urgency', urgency, 'text'],
      ['kind', kind, 'text'],
      ['exercise', exercise, 'boolean'],
    ] as const;
    return asked.flatMap(([column, value, type]) => (value === null ? [] : ` and ${column} = ${this.values.of(value, type)}`)).join('');
  }

  private unworked(): string {
    return this.filter.assignedTo === 'none' ? ' and assigned_to is null' : '';
  }

  private due(): string {
    return this.sort === 'due' ? ` and ${isDue(this.queue.due, this.now, this.agency)}` : '';
  }
}
