/** What the receiver answers to a delivery. A receipt comes with what needs one; `deferred` says why it is too early, not no. */
export type Answer =
  | { readonly status: 'accepted'; readonly receipt: string | null }
  | { readonly status: 'duplicate'; readonly receipt: string | null }
  | { readonly status: 'held' }
  | { readonly status: 'deferred'; readonly reason: string }
  | { readonly status: 'refused'; readonly reason: string };
