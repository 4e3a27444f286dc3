import { LivingSessions } from '@counterpart/identity';
import { DomainError, type Person } from '@counterpart/kernel';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { candidatesOf, type Hint } from '../domain/live-hints';
import { HintSight } from './hint-sight';
import { LiveStream, type StreamEnd } from './live-stream';
import { Loop } from './loop';
import { RecentEvents } from './recent-events';

/** How often sessions are looked at: one that has ended takes its streams with it within a second. */
const SESSIONS_EVERY_MS = 400;
/** Whoever was not checked for so long is told nothing until it is done. */
const CHECK_COUNTS_MS = 1_000;
/** And after so long the streams end: they are of no use. */
const UNCHECKED_MOST_MS = 10_000;
const EVENTS_EVERY_MS = 1_000;
const MOST_A_SESSION = 6;
const MOST_A_PROCESS = 500;
/** Of one agency at a time; what is more waits for the next turn. */
const MOST_HINTS = 500;

/** The open streams of this process: whom they belong to is checked again and again, and what they are told for each of them. */
@Injectable()
export class LiveFeed implements OnModuleDestroy {
  private readonly streams = new Set<LiveStream>();
  private readonly waiting = new Map<string, Map<string, Hint>>();
  private readonly logger = new Logger(LiveFeed.name);
  private readonly sessionLoop = new Loop(
    SESSIONS_EVERY_MS,
    () => this.checkSessions(),
    (error) => this.uncheckedBecause(error),
  );
  private readonly eventLoop = new Loop(
    EVENTS_EVERY_MS,
    () => this.tell(),
    (error) => this.logger.warn({ message: 'no hints', code: nameOf(error) }),
  );
  private checkedAt = 0;
  private isStopping = false;

  constructor(
    private readonly sessions: LivingSessions,
    private readonly events: RecentEvents,
    private readonly sight: HintSight,
  ) {}

  /** Opens a stream; throws `live.too-many` beyond what a session or the process may have. `onEnd` is called once, however it ends. */
  open(cookie: string, person: Person, onEnd: (stream: LiveStream, why: StreamEnd) => void): LiveStream {
    const own = [...this.streams].filter((stream) => stream.cookie === cookie).length;
    if (own >= MOST_A_SESSION) throw new DomainError('too-many', 'live.too-many', 'This session has too many streams open.');
    if (this.isStopping || this.streams.size >= MOST_A_PROCESS)
      throw new DomainError('unavailable', 'live.full', 'No further stream can be opened here now. Try again shortly.');
    const stream = new LiveStream(cookie, person, (ended, why) => {
      this.streams.delete(ended);
      if (this.streams.size === 0) this.rest();
      onEnd(ended, why);
    });
    if (this.streams.size === 0) this.begin();
    this.streams.add(stream);
    return stream;
  }

  /** Every stream ends before the server closes: it waits for its answers. */
  onModuleDestroy(): void {
    this.isStopping = true;
    this.endAll('stopping');
  }

  private begin(): void {
    this.checkedAt = Date.now();
    this.events.begin();
    this.sessionLoop.start();
    this.eventLoop.start();
  }

  private rest(): void {
    this.sessionLoop.stop();
    this.eventLoop.stop();
    this.waiting.clear();
  }

  private endAll(why: StreamEnd): void {
    for (const stream of [...this.streams]) stream.end(why);
  }

  private async checkSessions(): Promise<void> {
    const checked = [...this.streams];
    const cookies = [...new Set(checked.map(({ cookie }) => cookie))];
    const living = await this.sessions.of(cookies);
    this.checkedAt = Date.now();
    for (const stream of checked) {
      const person = living.get(stream.cookie);
      if (person === undefined) stream.end('session');
      else follow(stream, person);
    }
  }

  private uncheckedBecause(error: unknown): void {
    this.logger.warn({ message: 'sessions of streams not checked', code: nameOf(error) });
    if (Date.now() - this.checkedAt > UNCHECKED_MOST_MS) this.endAll('unavailable');
  }

  /** Tells everyone what has changed since the last time, as far as each may see it. What fails now is tried at the next turn. */
  private async tell(): Promise<void> {
    for (const stream of this.streams) stream.beat();
    if (Date.now() - this.checkedAt > CHECK_COUNTS_MS) return;
    const bySide = grouped(this.streams, ({ person }) => person.side);
    for (const [side, streams] of bySide) await this.tellSide(side, streams);
  }

  private async tellSide(side: string, streams: readonly LiveStream[]): Promise<void> {
    const byAgency = grouped(streams, ({ person }) => person.agencyId);
    const recent = await this.events.take(side, [...byAgency.keys()]);
    for (const [agencyId, events] of recent) this.wait(agencyId, events.flatMap(candidatesOf));
    for (const [agencyId, ofAgency] of byAgency) await this.tellAgency(side, ofAgency, this.next(agencyId));
  }

  private async tellAgency(side: string, streams: readonly LiveStream[], hints: readonly Hint[]): Promise<void> {
    if (hints.length === 0) return;
    const byUser = grouped(streams, ({ person }) => person.userId);
    const people = [...byUser.values()].map((list) => list[0]!.person);
    const shown = await this.sight.of(side, people, hints).catch((error: unknown) => {
      this.wait(people[0]!.agencyId, hints);
      throw error;
    });
    for (const [i, person] of people.entries()) for (const stream of byUser.get(person.userId)!) stream.send(shown[i]!);
  }

  /** An object that changed many times is told of once. */
  private wait(agencyId: string, hints: readonly Hint[]): void {
    const waiting = this.waiting.get(agencyId) ?? new Map<string, Hint>();
    for (const hint of hints) waiting.set(`${hint.topic} ${hint.id}`, hint);
    this.waiting.set(agencyId, waiting);
  }

  private next(agencyId: string): readonly Hint[] {
    const waiting = this.waiting.get(agencyId) ?? new Map<string, Hint>();
    const taken = [...waiting].slice(0, MOST_HINTS);
    for (const [key] of taken) waiting.delete(key);
    return taken.map(([, hint]) => hint);
  }
}

/** The person of the stream as of now; whoever has other rights than before is told to ask for them. */
function follow(stream: LiveStream, person: Person): void {
  const isSame = JSON.stringify(stream.person) === JSON.stringify(person);
  stream.person = person;
  if (!isSame) stream.send([{ topic: 'session', id: person.userId }]);
}

function grouped<T, K>(list: Iterable<T>, keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
