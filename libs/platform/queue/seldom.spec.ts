import { seldom } from './seldom';

const EVERY = 10_000;

describe('what comes many times a second', () => {
  const said: string[] = [];
  const say = (latest: string, times: number): void => void said.push(`${latest} ${times}`);
  beforeEach(() => {
    jest.useFakeTimers();
    said.length = 0;
  });
  afterEach(() => jest.useRealTimers());

  it('is said at once, and then once in ten seconds with how often it came', () => {
    const trouble = seldom(say, EVERY);
    for (let i = 1; i <= 250; i += 1) {
      trouble(`error${i}`);
      jest.advanceTimersByTime(100);
    }
    expect(said).toEqual(['error1 1', 'error100 99', 'error200 100']);
    jest.advanceTimersByTime(EVERY);
    expect(said.at(-1)).toBe('error250 50');
  });

  it('is said at once again after it was quiet', () => {
    const trouble = seldom(say, EVERY);
    trouble('a');
    jest.advanceTimersByTime(EVERY);
    trouble('b');
    expect(said).toEqual(['a 1', 'b 1']);
    jest.advanceTimersByTime(100 * EVERY);
    expect(said).toHaveLength(2);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is not forgotten by an end', () => {
    const trouble = seldom(say, EVERY);
    for (const thing of ['a', 'b', 'c']) trouble(thing);
    trouble.stop();
    expect(said).toEqual(['a 1', 'c 2']);
    expect(jest.getTimerCount()).toBe(0);
  });
});
