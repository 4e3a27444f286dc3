import { Progress } from './progress';

/** Two of three referrals come through a phase, six seconds apart. */
function shown(isTTY: boolean): readonly string[] {
  const written: string[] = [];
  let now = 0;
  const progress = new Progress({ isTTY, write: (text) => written.push(text) }, () => now);
  const phase = progress.phase('Delivered', 3);
  for (const isFine of [true, false, true]) {
    now += 6_000;
    phase.step(isFine);
  }
  phase.end();
  return written;
}

describe('progress', () => {
  it('is one line that a terminal redraws', () => {
    expect(shown(true)).toEqual([
      '\r\x1b[2K  Delivered                        0 / 3',
      '\r\x1b[2K  Delivered                        1 / 3',
      '\r\x1b[2K  Delivered                        1 / 3, 1 failed',
      '\r\x1b[2K  Delivered                        2 / 3, 1 failed',
      '\r\x1b[2K  Delivered                        2 / 3, 1 failed  18.0 s\n',
    ]);
  });

  it('is whole lines elsewhere, now and then while it lasts', () => {
    expect(shown(false)).toEqual([
      '  Delivered                        1 / 3 …\n',
      '  Delivered                        1 / 3, 1 failed …\n',
      '  Delivered                        2 / 3, 1 failed  18.0 s\n',
    ]);
  });
});
