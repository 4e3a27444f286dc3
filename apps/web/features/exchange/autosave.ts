/** Why something is not saved: nobody was reached, nobody is signed in, somebody else has changed it, or it was refused as it is. */
export type Trouble = 'unreached' | 'signedOut' | 'conflict' | 'refused';

/** How the saving of what a person writes stands. One request at a time is on its way; of what is written meanwhile the last wins. */
export interface Autosave<Value> {
  /** The newest that is neither saved nor on its way. */
  readonly pending: Value | null;
  readonly sending: Value | null;
  /** When `pending` goes out, in milliseconds of the epoch; null while it waits for something else than time. */
  readonly sendAt: number | null;
  /** Since when something is pending. */
  readonly since: number | null;
  readonly savedAt: number | null;
  readonly trouble: { readonly kind: Trouble; readonly error: Error } | null;
  /** How often it failed in a row. */
  readonly failures: number;
}

export type AutosaveEvent<Value> =
  | { readonly type: 'changed'; readonly value: Value; readonly now: number }
  | { readonly type: 'started'; readonly now: number }
  | { readonly type: 'saved'; readonly now: number }
  | { readonly type: 'failed'; readonly kind: Trouble; readonly error: Error; readonly now: number }
  /** What stood in the way is gone: signed in again, online again, or chosen to overwrite. */
  | { readonly type: 'resumed'; readonly now: number }
  /** What is not saved yet is given up. */
  | { readonly type: 'discarded' };

/** A pause in typing that is long enough. */
export const PAUSE_MS = 800;
/** Whoever types without a pause is saved all the same. */
export const LONGEST_MS = 5_000;
const LONGEST_BACK_OFF_MS = 30_000;

export const NOTHING_TO_SAVE: Autosave<never> = {
  pending: null,
  sending: null,
  sendAt: null,
  since: null,
  savedAt: null,
  trouble: null,
  failures: 0,
};

/** Whether something would be lost by leaving now. */
export const isUnsaved = ({ pending, sending }: Autosave<unknown>): boolean => pending !== null || sending !== null;

/** How long to wait after so many failures: 1, 2, 4, ... 30 seconds. */
export const backOff = (failures: number): number => Math.min(1_000 * 2 ** (failures - 1), LONGEST_BACK_OFF_MS);

/** What follows from an event. Pure: the hook around it has the timer and the requests. */
export function afterEvent<Value>(state: Autosave<Value>, event: AutosaveEvent<Value>): Autosave<Value> {
  switch (event.type) {
    case 'changed':
      return changed(state, event.value, event.now);
    case 'started':
      if (state.sending !== null || state.pending === null || state.sendAt === null || state.sendAt > event.now) return state;
      return { ...state, pending: null, sending: state.pending, sendAt: null, since: null };
    case 'saved':
      return {
        ...state,
        sending: null,
        savedAt: event.now,
        trouble: null,
        failures: 0,
        sendAt: state.pending === null ? null : (state.sendAt ?? event.now + PAUSE_MS),
      };
    case 'failed':
      return failed(state, event);
    case 'resumed':
      return state.pending === null ? { ...state, trouble: null } : { ...state, trouble: null, failures: 0, sendAt: event.now };
    case 'discarded':
      return { ...NOTHING_TO_SAVE, savedAt: state.savedAt };
  }
}

function changed<Value>(state: Autosave<Value>, value: Value, now: number): Autosave<Value> {
  const since = state.since ?? now;
  const next = { ...state, pending: value, since };
  switch (state.trouble?.kind) {
    case 'signedOut':
    case 'conflict':
      return next;
    // The next attempt has its time already.
    case 'unreached':
      return { ...next, sendAt: state.sendAt ?? now + backOff(state.failures) };
    default:
      return { ...next, sendAt: Math.min(now + PAUSE_MS, since + LONGEST_MS) };
  }
}

function failed<Value>(state: Autosave<Value>, { kind, error, now }: Extract<AutosaveEvent<Value>, { type: 'failed' }>): Autosave<Value> {
  const isNewer = state.pending !== null;
  const failures = state.failures + 1;
  const retryAt = kind === 'unreached' ? now + backOff(failures) : kind === 'refused' && isNewer ? now + PAUSE_MS : null;
  return {
    ...state,
    pending: state.pending ?? state.sending,
    sending: null,
    since: state.since ?? now,
    sendAt: retryAt,
    trouble: { kind, error },
    failures,
  };
}
