import { Clock, eventTypes, systemActor, uuidv7 } from '@counterpart/kernel';
import { Reads } from '@counterpart/platform/database';
import { Injectable } from '@nestjs/common';
import { isHinted, type RecentEvent } from '../domain/live-hints';

/** Events come into sight when their transaction commits, and not in the order of their ids: a while is looked back each time. */
const SHORT_MS = 5_000;
/** The longest that a transaction may take, and more; looked back so far now and then, so that a late commit is seen too. */
const LONG_MS = 60_000;
const LONG_EVERY = 10;
/** What a mass of changes is cut to: the newest. */
const MOST = 5_000;

const SQL = `
select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'type', e.type, 'objectId', e.object_id, 'job', e.facts->>'job',
         'thread', coalesce(e.facts->>'thread', m.thread_id::text, v.thread_id::text)) order by e.id), '[]')
  from (select * from event where agency_id = $1 and id > $2::uuid and type = any ($3::text[]) order by id desc limit ${MOST}) e
  left join message m on m.agency_id = e.agency_id and m.id = e.object_id and e.type like 'message.%'
  left join envelope v on v.agency_id = e.agency_id and v.id = e.object_id and e.type like 'envelope.%'`;

/**
 * What was recorded lately, each event once. One small question a side and second, whoever listens: it costs what happens, not how
 * many people look on.
 */
@Injectable()
export class RecentEvents {
  private readonly seen = new Map<string, number>();
  private types: readonly string[] | undefined;
  private readonly turns = new Map<string, number>();
  private from = Number.MAX_SAFE_INTEGER;

  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  /** Nothing before now is told: whoever opens a stream has just loaded everything. */
  begin(): void {
    this.from = this.clock.now().getTime();
    this.seen.clear();
  }

  /** The events of these agencies that were not returned before, by agency; all of the agencies are of one side. */
  async take(side: string, agencyIds: readonly string[]): Promise<ReadonlyMap<string, readonly RecentEvent[]>> {
    const now = this.clock.now().getTime();
    const since = Math.max(now - this.lookBack(side), this.from - SHORT_MS);
    this.types ??= eventTypes().flatMap(({ type }) => (isHinted(type) ? [type] : []));
    const values = (id: string) => [id, firstIdAt(since), this.types];
    const questions = agencyIds.map((id) => ({ actor: systemActor('notifier', side, id), sql: SQL, values: values(id) }));
    const answers = await this.reads.several(side, questions);
    const events = answers.map((text) => (text === null ? [] : (JSON.parse(text) as readonly RecentEvent[])));
    return new Map(agencyIds.map((id, i) => [id, events[i]!.filter((event) => this.isNew(event, now))]));
  }

  private lookBack(side: string): number {
    const turn = (this.turns.get(side) ?? 0) + 1;
    this.turns.set(side, turn);
    return turn % LONG_EVERY === 0 ? LONG_MS : SHORT_MS;
  }

  private isNew({ id }: RecentEvent, now: number): boolean {
    if (this.seen.has(id)) return false;
    this.seen.set(id, now);
    this.forget(now);
    return true;
  }

  /** What lies further back than is looked is not needed any more; a map keeps the order in which it was filled. */
  private forget(now: number): void {
    for (const [id, at] of this.seen) {
      if (now - at <= LONG_MS + SHORT_MS) return;
      this.seen.delete(id);
    }
  }
}

/** The least id of an event of this moment. */
const firstIdAt = (at: number): string => `${uuidv7(at).slice(0, 13)}-7000-8000-000000000000`;
