import { afterEvent, type Autosave, type AutosaveEvent, backOff, isUnsaved, LONGEST_MS, NOTHING_TO_SAVE, PAUSE_MS } from './autosave';

const error = new Error('no');
const after = (...events: readonly AutosaveEvent<string>[]): Autosave<string> =>
  events.reduce<Autosave<string>>(afterEvent, NOTHING_TO_SAVE);
const changed = (value: string, now = 0): AutosaveEvent<string> => ({ type: 'changed', value, now });
const started = (now = PAUSE_MS): AutosaveEvent<string> => ({ type: 'started', now });
const saved = (now = 1_000): AutosaveEvent<string> => ({ type: 'saved', now });
const failed = (kind: 'unreached' | 'signedOut' | 'conflict' | 'refused', now = 1_000): AutosaveEvent<string> => ({
  type: 'failed',
  kind,
  error,
  now,
});

describe('what is written', () => {
  it('goes out after a pause', () => {
    expect(after(changed('a'))).toMatchObject({ pending: 'a', sending: null, sendAt: PAUSE_MS });
    expect(after(changed('a'), started(PAUSE_MS - 1))).toMatchObject({ pending: 'a', sending: null });
    expect(after(changed('a'), started())).toMatchObject({ pending: null, sending: 'a', sendAt: null });
  });

  it('goes out without a pause too, after a while', () => {
    const typing = Array.from({ length: 20 }, (_, i) => changed(`a${i}`, i * 500));
    expect(after(...typing)).toMatchObject({ pending: 'a19', sendAt: LONGEST_MS });
  });

  it('waits while something else is on its way, and only the last goes then', () => {
    const state = after(changed('a'), started(), changed('b', 900), changed('c', 950), started(60_000));
    expect(state).toMatchObject({ pending: 'c', sending: 'a' });
    expect(afterEvent(state, saved(60_001))).toMatchObject({ pending: 'c', sending: null, sendAt: 950 + PAUSE_MS, savedAt: 60_001 });
  });

  it('is saved', () => {
    const state = after(changed('a'), started(), saved());
    expect(isUnsaved(state)).toBe(false);
    expect(state).toMatchObject({ savedAt: 1_000, trouble: null });
  });
});

describe('what is not saved', () => {
  it('is tried again, later each time, where nobody was reached', () => {
    const state = after(changed('a'), started(), failed('unreached'));
    expect(state).toMatchObject({ pending: 'a', sendAt: 2_000, failures: 1 });
    expect(after(changed('a'), started(), failed('unreached'), started(2_000), failed('unreached', 2_000)).sendAt).toBe(4_000);
    expect(afterEvent(state, changed('b', 1_500))).toMatchObject({ pending: 'b', sendAt: 2_000 });
    expect(backOff(20)).toBe(30_000);
  });

  it.each(['signedOut', 'conflict'] as const)('waits for a person: %s', (kind) => {
    const state = after(changed('a'), started(), failed(kind), changed('b', 5_000), started(90_000));
    expect(state).toMatchObject({ pending: 'b', sending: null, sendAt: null });
    expect(afterEvent(state, { type: 'resumed', now: 90_001 })).toMatchObject({ pending: 'b', sendAt: 90_001, trouble: null });
  });

  it('is not sent again as it was refused, but once it is changed', () => {
    const state = after(changed('a'), started(), failed('refused'));
    expect(state).toMatchObject({ pending: 'a', sendAt: null, trouble: { kind: 'refused', error } });
    expect(afterEvent(state, changed('b', 2_000)).sendAt).toBe(2_000 + PAUSE_MS);
    expect(after(changed('a'), started(), changed('b', 900), failed('refused')).sendAt).toBe(1_000 + PAUSE_MS);
  });

  it('can be given up', () => {
    expect(isUnsaved(after(changed('a'), started(), failed('conflict'), { type: 'discarded' }))).toBe(false);
  });
});
