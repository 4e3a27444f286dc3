import { requireItems } from './answer-rules';
import { isPermissionAct, type PermissionAct, permissionSayingOf } from './permission-acts.samples';
import { projectReferral } from './project-referral';
import { permittedCommands, requireCommand } from './referral-commands';
import type { ReferralCommand } from './referral-lifecycle';
import type { ReferralProjection } from './referral-projection';
import type { AnsweredItem, FactsByKind, Party, ThreadFact, ThreadFactKind } from './thread-facts';
import { requireOpenQuestion, requireRecallable, requireResume, requireStop } from './thread-rules';
import { at, original, stages } from './thread.samples';

/** What would end most threads early if it were tried as often as the rest. */
const ENDING: readonly ReferralCommand[] = ['withdraw', 'recall'];

/** One thing one party tries; `work` is any permitted command that leads on. `pick` decides what is open: which item, which message, which stop. */
export interface Attempt {
  readonly party: Party;
  readonly command: ReferralCommand | PermissionAct | 'work';
  readonly pick: number;
  /** How many of the other's facts arrive before, each taken from this place in those that are under way. */
  readonly arrivals: readonly number[];
}

type Saying = { readonly [Kind in ThreadFactKind]: readonly [Kind, FactsByKind[Kind]] }[ThreadFactKind];

const other = (party: Party): Party => (party === 'requester' ? 'receiver' : 'requester');

/** Two copies of one thread: each holds its own facts at once and the other's once they have arrived, in any order. */
export class TwoCopies {
  readonly copies: Record<Party, ThreadFact[]> = { requester: [], receiver: [] };
  private readonly underWay: Record<Party, ThreadFact[]> = { requester: [], receiver: [] };
  private readonly said: Record<Party, number> = { requester: 0, receiver: 0 };
  private minute = 0;

  constructor(
    first: ThreadFact,
    private readonly receiverClockAhead: number,
    private readonly isNumbered: boolean,
  ) {
    this.put('requester', first);
  }

  project(party: Party): ReferralProjection {
    return projectReferral(this.copies[party]);
  }

  /** Tries it on the party's own copy, as a service would; says what was done, or null where the rules refused. */
  attempt({ party, command, pick, arrivals }: Attempt): ReferralCommand | PermissionAct | null {
    for (const place of arrivals) this.arrive(party, place);
    const projection = this.project(party);
    const work = permittedCommands(projection, party).filter((one) => !ENDING.includes(one));
    const chosen = command === 'work' ? work[pick % work.length] : command;
    if (!chosen) return null;
    try {
      this.say(
        party,
        isPermissionAct(chosen)
          ? permissionSayingOf(projection, party, chosen, pick)
          : sayingOf(projection, party, chosen, pick, at(this.minute)),
      );
      return chosen;
    } catch (error) {
      if (error instanceof Error && error.name === 'DomainError') return null;
      throw error;
    }
  }

  /** Lets everything arrive that is under way, the receipts of it included. */
  settle(): void {
    while (this.underWay.requester.length + this.underWay.receiver.length > 0) {
      this.arrive('requester', 0);
      this.arrive('receiver', 0);
    }
  }

  private arrive(party: Party, place: number): void {
    const waiting = this.underWay[party];
    for (const fact of waiting.splice(place % Math.max(waiting.length, 1), 1)) {
      this.copies[party].push(fact);
      if (fact.kind.startsWith('referral.')) this.say(party, ['receipt.delivered', { of: fact.id, at: at(this.minute) }]);
    }
  }

  private say(party: Party, saying: Saying): void {
    this.minute += 1;
    const [kind, facts] = saying;
    const seq = this.said[party] + 1;
    const seen = this.copies[party].reduce((last, fact) => (fact.from === party ? last : Math.max(last, fact.seq ?? 0)), 0);
    const numbers = this.isNumbered ? { seq, seen: { seq: seen } } : {};
    const sentAt = at(this.minute + (party === 'receiver' ? this.receiverClockAhead : 0));
    this.put(party, { id: `${party} ${seq}`, kind, from: party, sentAt, ...numbers, facts } as ThreadFact);
  }

  /** Everything is restricted, so that everything can be asked for. */
  private put(party: Party, said: ThreadFact): void {
    const fact: ThreadFact = { ...said, handling: ['H1', 'H2'] };
    this.said[party] += 1;
    this.copies[party].push(fact);
    this.underWay[other(party)].push(fact);
  }
}

/** What the command would send, checked as a service checks it; throws the rule's refusal. */
function sayingOf(projection: ReferralProjection, party: Party, command: ReferralCommand, pick: number, now: string): Saying {
  requireCommand(projection, party, command);
  const open = projection.items.filter(({ state }) => state === 'open').map(({ no }) => no);
  const some = open.filter((no) => (pick >> no) & 1);
  const staged = { stages: stages(0) };
  const code = pick % 2 === 0 ? 'SUSPENSION' : 'JUDICIAL_AUTHORISATION';
  const own = projection.messages.filter(({ from }) => from === party).reverse();
  switch (command) {
    case 'acknowledge':
      return ['receipt.acknowledged', { of: original().id, at: now }];
    case 'assign':
      return ['receipt.progress', { of: original().id, at: now, step: 'assigned' }];
    case 'ask':
      return ['referral.clarification_request', staged];
    case 'clarify': {
      const of = projection.openClarifications[pick % projection.openClarifications.length] ?? 'none';
      requireOpenQuestion(projection, of);
      return ['referral.clarification', { ...staged, of }];
    }
    case 'answer_interim':
      return ['referral.interim_answer', { ...staged, items: answered(projection, command, some) }];
    case 'answer_final':
      return ['referral.final_answer', { ...staged, items: answered(projection, command, open) }];
    case 'refuse_items': {
      const items = (pick % 2 === 0 ? open : some).map((no) => ({ no, ground: 'R1' as const }));
      requireItems(projection, command, items);
      return ['referral.refusal', { ...staged, items }];
    }
    case 'announce_delay':
      return ['referral.delay_notice', { expectedDate: '2026-04-01', reason: 'VOLUME' }];
    case 'stop':
      requireStop(projection, party, code);
      return ['referral.stop', { code, at: now }];
    case 'resume':
      requireResume(projection, party, code);
      return ['referral.resume', { code, at: now }];
    case 'update':
      return ['referral.update', staged];
    case 'withdraw':
      return ['referral.withdrawal', {}];
    case 'recall': {
      const of = own[pick % Math.max(own.length, 1)]?.id ?? 'none';
      requireRecallable(projection, party, of);
      return ['referral.recall', { of, reason: 'INACCURATE' }];
    }
    case 'report_outcome':
    case 'close':
      return ['referral.outcome', { code: 'NO_TRACE', usefulness: 'USEFUL', closes: command === 'close' }];
  }
}

function answered(
  projection: ReferralProjection,
  command: 'answer_interim' | 'answer_final',
  numbers: readonly number[],
): readonly AnsweredItem[] {
  const items = numbers.map((no) => ({ no, state: 'answered' as const }));
  requireItems(projection, command, items);
  return items;
}
