import { Loop } from './loop';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const fail = (error: unknown) => {
  throw error;
};

describe('a loop', () => {
  it('works while it is wanted, and not before or after', async () => {
    let turns = 0;
    const loop = new Loop(5, async () => void (turns += 1), fail);
    await pause(20);
    expect(turns).toBe(0);
    loop.start();
    loop.start();
    await pause(60);
    expect(turns).toBeGreaterThan(2);
    loop.stop();
    const before = turns;
    await pause(30);
    expect(turns).toBe(before);
  });

  it('is never at work twice at once, also when it is stopped and started meanwhile', async () => {
    let [running, most] = [0, 0];
    const loop = new Loop(
      1,
      async () => {
        running += 1;
        most = Math.max(most, running);
        await pause(30);
        running -= 1;
      },
      fail,
    );
    loop.start();
    await pause(80);
    expect(most).toBe(1);
    loop.stop();
    await pause(60);
    expect(running).toBe(0);
  });

  it('goes on after a failure, and reports it', async () => {
    const errors: unknown[] = [];
    const loop = new Loop(
      5,
      () => Promise.reject(new Error('down')),
      (error) => void errors.push(error),
    );
    loop.start();
    await pause(60);
    loop.stop();
    expect(errors.length).toBeGreaterThan(1);
  });
});
