import { isProblem } from '@counterpart/api-client';
import { useCallback, useEffect, useEffectEvent, useReducer, useRef } from 'react';
import { useSession } from '../identity';
import { afterEvent, type Autosave, type AutosaveEvent, isUnsaved, NOTHING_TO_SAVE, type Trouble } from './autosave';

/** What a screen has of its saving. */
export interface Saving<Value> {
  readonly state: Autosave<Value>;
  readonly isUnsaved: boolean;
  /** Tells what there is now; it is saved after a pause. */
  readonly change: (value: Value) => void;
  /** Saves at once what is pending; resolves to whether everything is saved then. */
  readonly flush: () => Promise<boolean>;
  /** Goes on after a conflict, when `save` knows the version to overwrite. */
  readonly resume: () => void;
  /** Gives up what is not saved. */
  readonly discard: () => void;
}

/** What of a failure decides how to go on. */
export function troubleOf(error: Error): Trouble {
  if (!isProblem(error)) return 'refused';
  if (error.status === 401) return 'signedOut';
  if (error.status === 412) return 'conflict';
  const isPassing = error.status === 0 || error.status === 429 || error.status >= 500 || error.code === 'request.running';
  return isPassing ? 'unreached' : 'refused';
}

/**
 * Keeps saving what a person writes: after a pause, one request at a time, again with back-off where nobody is reached, and again once the
 * person has signed in over the screen. `save` sends one value and throws what failed; it is never called twice at once.
 */
export function useAutosave<Value>(save: (value: Value) => Promise<void>): Saving<Value> {
  const [state, dispatch] = useReducer<Autosave<Value>, [AutosaveEvent<Value>]>(afterEvent, NOTHING_TO_SAVE);
  const latest = useRef(state);
  const waiting = useRef<((isSaved: boolean) => void)[]>([]);
  const session = useSession();
  const send = useEffectEvent((value: Value) =>
    save(value).then(
      () => dispatch({ type: 'saved', now: Date.now() }),
      (error: Error) => dispatch({ type: 'failed', kind: troubleOf(error), error, now: Date.now() }),
    ),
  );

  const { sending, sendAt, trouble } = state;
  useEffect(() => {
    latest.current = state;
    if (state.sending !== null || (isUnsaved(state) && state.trouble === null)) return;
    for (const tell of waiting.current.splice(0)) tell(!isUnsaved(state));
  }, [state]);
  useEffect(() => {
    if (sending === null) return;
    void send(sending);
  }, [sending]);
  useEffect(() => {
    if (sendAt === null || sending !== null) return;
    const timer = setTimeout(() => dispatch({ type: 'started', now: Date.now() }), Math.max(sendAt - Date.now(), 0) + 1);
    return () => clearTimeout(timer);
  }, [sendAt, sending]);

  const resume = useCallback(() => dispatch({ type: 'resumed', now: Date.now() }), []);
  const kind = trouble?.kind;
  const signedIn = useRef(session);
  useEffect(() => {
    // A session that was read anew is one that there is again.
    if (kind === 'signedOut' && signedIn.current !== session) resume();
    signedIn.current = session;
  }, [session, kind, resume]);
  useEffect(() => {
    if (kind !== 'unreached') return;
    window.addEventListener('online', resume);
    return () => window.removeEventListener('online', resume);
  }, [kind, resume]);

  const change = useCallback((value: Value) => dispatch({ type: 'changed', value, now: Date.now() }), []);
  const discard = useCallback(() => dispatch({ type: 'discarded' }), []);
  const flush = useCallback(async (): Promise<boolean> => {
    if (!isUnsaved(latest.current)) return true;
    const done = new Promise<boolean>((tell) => waiting.current.push(tell));
    dispatch({ type: 'resumed', now: Date.now() });
    return done;
  }, []);
  return { state, isUnsaved: isUnsaved(state), change, flush, resume, discard };
}
