/** What is said of things that come many times a second. */
export interface Seldom<T> {
  (thing: T): void;
  /** Says at once what is left to say. */
  stop(): void;
}

/**
 * Says the first at once, and after that at most one in `everyMs`: the latest, with how many there were since the one before. Whoever
 * reads sees at once that something began, how often it came, and that it went on.
 */
export function seldom<T>(say: (latest: T, times: number) => void, everyMs: number): Seldom<T> {
  let timer: NodeJS.Timeout | undefined;
  let unsaid: { latest: T; times: number } | null = null;
  const sayRest = (): boolean => {
    const rest = unsaid;
    unsaid = null;
    if (rest !== null) say(rest.latest, rest.times);
    return rest !== null;
  };
  const rest = (): void => {
    timer = setTimeout(() => (sayRest() ? rest() : (timer = undefined)), everyMs).unref();
  };
  const come = (thing: T): void => {
    unsaid = { latest: thing, times: (unsaid?.times ?? 0) + 1 };
    if (timer !== undefined) return;
    sayRest();
    rest();
  };
  return Object.assign(come, {
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
      sayRest();
    },
  });
}
