import { referralLifecycle, type ReferralState, type ReferralStep } from './referral-lifecycle';
import type { OpenStop, ProjectedItem, ProjectedMessage, ProjectedPermission, ReferralProjection } from './referral-projection';
import { hasOpenItems, type Standing } from './referral-rules';
import type { ThreadFact, ThreadFactOf } from './thread-facts';

type Open<T> = { -readonly [Key in keyof T]: T[Key] };
export type OpenPermission = Open<ProjectedPermission>;
type Dates = 'deliveredAt' | 'openedAt' | 'acknowledgedAt' | 'assignedAt' | 'closedAt' | 'withdrawnAt';
type Said = 'outcome' | 'usefulness' | 'expectedDate' | 'delayReason' | 'answeredBy';

/** A referral while its facts are laid on one by one. Every change of state goes through the lifecycle table. */
export class ReferralFold {
  state: ReferralState = 'released';
  original: ThreadFactOf<'referral.original'> | null = null;
  readonly items = new Map<number, Open<ProjectedItem>>();
  readonly messages = new Map<string, Open<ProjectedMessage>>();
  readonly questions = new Set<string>();
  readonly recalls = new Map<string, string>();
  readonly permissions = new Map<string, OpenPermission>();
  stops: readonly OpenStop[] = [];
  readonly is: Open<Pick<ReferralProjection, Dates | Said>> = {
    deliveredAt: null,
    openedAt: null,
    acknowledgedAt: null,
    assignedAt: null,
    answeredBy: null,
    closedAt: null,
    withdrawnAt: null,
    outcome: null,
    usefulness: null,
    expectedDate: null,
    delayReason: null,
  };

  can(step: ReferralStep): boolean {
    return referralLifecycle.can(this.state, step);
  }

  /** Takes the step and says whether the table permits it; where it does not, the fact has come too late and changes nothing. */
  take(step: ReferralStep): boolean {
    if (!this.can(step)) return false;
    this.state = referralLifecycle.next(this.state, step);
    return true;
  }

  standing(): Standing {
    return { state: this.state, kind: this.original?.facts.referralKind ?? null, items: [...this.items.values()] };
  }

  hasOpenItems(): boolean {
    return hasOpenItems(this.standing());
  }

  /** Settles an item that is open; says whether it was. */
  settle(no: number, as: Omit<ProjectedItem, 'no'>): boolean {
    const item = this.items.get(no);
    if (item?.state !== 'open') return false;
    Object.assign(item, as);
    return true;
  }

  /** No more work is owed: questions and stops end with it. */
  rest(): void {
    this.questions.clear();
    this.stops = [];
  }

  register(fact: ThreadFact): void {
    const { id, kind, from, sentAt, handling = [] } = fact;
    const origins = (fact.kind === 'referral.original' && fact.facts.origins) || [];
    const nothingYet = { deliveredAt: null, openedAt: null, recalledAt: null, purge: null };
    this.messages.set(id, { id, kind, from, sentAt, handling, origins, ...nothingYet });
  }

  projection(): ReferralProjection {
    const facts = this.original?.facts;
    return {
      state: this.state,
      kind: facts?.referralKind ?? null,
      crimeType: facts?.crimeType ?? null,
      deadline: facts?.deadline ?? null,
      receiverZone: facts?.receiverZone ?? null,
      items: [...this.items.values()],
      releasedAt: facts?.stages.releasedAt ?? null,
      ...this.is,
      answeredAt: (this.is.answeredBy && this.messages.get(this.is.answeredBy)?.deliveredAt) ?? null,
      openClarifications: [...this.questions],
      openStops: this.stops,
      recalledIds: [...this.recalls.values()],
      messages: [...this.messages.values()],
      permissions: [...this.permissions.values()],
    };
  }
}
