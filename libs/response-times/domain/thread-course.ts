import { type AnswerFact, type ClockFact, isFurtherUse, type OriginalFact, type OutcomeFact, type StageTimes, timeOf } from './clock-facts';
import { mayStop, type StopCode } from './stages';
import { deliveriesOf, inThreadOrder, isOriginal } from './thread-order';

/** A stop in epoch milliseconds; it reaches to Infinity while it lasts, and begins there while its question is on the way. */
export interface Stop {
  readonly code: StopCode;
  readonly from: number;
  to: number;
  /** When the question that is waited for was released. */
  readonly askedAt: number | null;
}

type FactOf<Kind extends ClockFact['kind']> = Extract<ClockFact, { readonly kind: Kind }>;

/**
 * What happened in a thread as far as it moves the clock. It follows the facts in their causal order by the same rules as the
 * referral's state does: what came too late, or was not its sender's to say, moves nothing.
 */
export class ThreadCourse {
  readonly stops: Stop[] = [];
  /** The message that left nothing to answer: a final answer, the refusal of the rest, the closing of a lead. */
  completedBy: AnswerFact | OutcomeFact | null = null;
  withdrawnAt: number | null = null;
  private isClosed = false;
  /** Requested items, and the message that settled each. */
  private readonly items: Map<number, string | null>;
  private readonly questions = new Map<string, Stop>();
  private readonly announced = new Map<string, Stop>();
  private readonly laid = new Map<string, ClockFact>();
  private readonly recalled = new Set<string>();

  private constructor(
    readonly original: OriginalFact,
    readonly facts: readonly ClockFact[],
    /** When each message reached the other party. */
    readonly deliveries: ReadonlyMap<string, number>,
  ) {
    this.items = new Map(original.facts.items.map(({ no }) => [no, null]));
  }

  /** Null while the original is missing. */
  static of(facts: readonly ClockFact[]): ThreadCourse | null {
    const ordered = inThreadOrder(facts).filter((fact) => !isFurtherUse(fact));
    const original = ordered.find(isOriginal);
    if (!original) return null;
    const course = new ThreadCourse(original, ordered, deliveriesOf(ordered));
    for (const fact of ordered) course.lay(fact);
    return course;
  }

  private lay(fact: ClockFact): void {
    this.laid.set(fact.id, fact);
    if (fact.kind === 'referral.recall') return this.recall(fact);
    if (fact.kind === 'referral.outcome') return this.outcome(fact);
    if (!this.completedBy && this.withdrawnAt === null) this.layOnOpen(fact);
  }

  private layOnOpen(fact: ClockFact): void {
    const isReceivers = fact.from === 'receiver';
    switch (fact.kind) {
      case 'referral.clarification_request':
        if (isReceivers) this.questions.set(fact.id, this.begin('CLARIFICATION_PENDING', this.deliveries.get(fact.id), releaseOf(fact)));
        break;
      case 'referral.clarification':
        if (!isReceivers) end(this.questions, fact.facts.of, this.deliveries.get(fact.id));
        break;
      case 'referral.interim_answer':
      case 'referral.final_answer':
      case 'referral.refusal':
        if (isReceivers) this.answer(fact);
        break;
      case 'referral.withdrawal':
        if (!isReceivers) this.withdrawnAt = timeOf(fact.sentAt);
        break;
      case 'referral.stop':
        this.stop(fact);
        break;
      case 'referral.resume':
        end(this.announced, stopKey(fact), timeOf(fact.facts.at) ?? timeOf(fact.sentAt) ?? undefined);
        break;
    }
  }

  private begin(code: StopCode, from: number | undefined, askedAt: number | null = null): Stop {
    const stop = { code, from: from ?? Infinity, to: Infinity, askedAt };
    this.stops.push(stop);
    return stop;
  }

  private stop(fact: FactOf<'referral.stop' | 'referral.resume'>): void {
    const { code, at } = fact.facts;
    if (!mayStop(code, fact.from) || this.announced.has(stopKey(fact))) return;
    this.announced.set(stopKey(fact), this.begin(code, timeOf(at) ?? timeOf(fact.sentAt) ?? undefined));
  }

  private answer(fact: AnswerFact): void {
    const named = fact.facts.items.filter(({ no }) => this.items.get(no) === null);
    for (const { no } of named) this.items.set(no, fact.id);
    const mayComplete = fact.kind === 'referral.final_answer' || (fact.kind === 'referral.refusal' && named.length > 0);
    if (mayComplete && !this.hasOpenItems()) this.complete(fact);
  }

  /** Whoever was informed closes a lead, answered or not; whoever asked closes what has been answered. */
  private outcome(fact: OutcomeFact): void {
    if (!fact.facts.closes || this.isClosed || this.withdrawnAt !== null) return;
    if (!this.completedBy && fact.from === 'receiver' && !this.hasOpenItems()) this.complete(fact);
    this.isClosed = this.completedBy !== null;
  }

  /** The work is done: nothing that was waited for is waited for any longer. */
  private complete(fact: AnswerFact | OutcomeFact): void {
    this.completedBy = fact;
    const at = releaseOf(fact);
    for (const stop of this.stops) stop.to = Math.min(stop.to, at);
    this.questions.clear();
    this.announced.clear();
  }

  /** An original called back is withdrawn, a question no longer asked, an answer no answer; after the closing nothing changes. */
  private recall({ from, facts: { of }, sentAt }: FactOf<'referral.recall'>): void {
    const message = this.laid.get(of);
    if (message?.from !== from || this.recalled.has(of) || this.isClosed || this.withdrawnAt !== null) return;
    this.recalled.add(of);
    if (message === this.original && !this.completedBy) this.withdrawnAt = timeOf(sentAt);
    end(this.questions, of, timeOf(sentAt) ?? undefined);
    for (const [no, by] of this.items) if (by === of) this.items.set(no, null);
    if (this.hasOpenItems() || this.completedBy?.id === of) this.completedBy = null;
  }

  private hasOpenItems(): boolean {
    return [...this.items.values()].includes(null);
  }
}

/** When a message left its sender. */
export const releaseOf = ({
  facts,
  sentAt,
}: Pick<ClockFact, 'sentAt'> & { readonly facts: { readonly stages?: StageTimes | null } }): number =>
  timeOf(facts.stages?.releasedAt) ?? timeOf(sentAt) ?? Infinity;

const stopKey = ({ from, facts }: FactOf<'referral.stop' | 'referral.resume'>): string => `${from} ${facts.code}`;

function end(stops: Map<string, Stop>, key: string, at: number | undefined): void {
  const stop = stops.get(key);
  if (stop) stop.to = at ?? Infinity;
  stops.delete(key);
}
