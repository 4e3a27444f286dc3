import type { ReferralFold } from './referral-fold';
import type { ThreadFactKind, ThreadFactOf } from './thread-facts';

/** What a kind of fact does to a referral. A fact of the wrong party, or too late, or about what is not there, does nothing. */
export type FactHandler<Kind extends ThreadFactKind> = (fold: ReferralFold, fact: ThreadFactOf<Kind>) => void;

export type FactHandlers<Kind extends ThreadFactKind> = { readonly [K in Kind]: FactHandler<K> };
