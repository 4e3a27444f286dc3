import { setImmediate as turn } from 'node:timers/promises';
import { atOnce } from './at-once';

describe('working at once', () => {
  it('takes each item once, in order, and never more than the limit together', async () => {
    const taken: number[] = [];
    let [running, most] = [0, 0];
    await atOnce(3, [1, 2, 3, 4, 5, 6, 7, 8], async (item) => {
      taken.push(item);
      most = Math.max(most, (running += 1));
      for (let i = 0; i < item % 3; i++) await turn();
      running -= 1;
    });
    expect(taken).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(most).toBe(3);
  });

  it('ends with what its work throws, and does nothing for nothing', async () => {
    await expect(atOnce(2, [1, 2], (item) => Promise.reject(new Error(`no ${item}`)))).rejects.toThrow('no 1');
    await atOnce(2, [], () => Promise.reject(new Error('never')));
  });
});
