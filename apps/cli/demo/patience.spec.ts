import { Overdue, Refused, Unclear } from './faults';
import { Patience } from './patience';

const patience = new Patience(2_000);
const hasty = new Patience(1);
const stale = new Refused('POST /x', 412, 'record.stale', '');

describe('waiting', () => {
  it('looks again until it is there', async () => {
    let looks = 0;
    const look = async () => (looks += 1);
    expect(await patience.until('three', look, (seen) => seen === 3)).toBe(3);
  });

  it('ends, and says what was waited for and what was seen last', async () => {
    const wait = hasty.until(
      'the receipt',
      async () => 'released',
      () => false,
      (seen) => `it is ${seen}`,
    );
    await expect(wait).rejects.toThrow(new Overdue('waited 0.001 s for the receipt (it is released)'));
  });
});

describe('a change that happens once', () => {
  it('is not made where it was made already', async () => {
    const act = jest.fn();
    expect(await patience.once(async () => ({ done: 'before' }), act)).toBe('before');
    expect(act).not.toHaveBeenCalled();
  });

  it.each([
    ['was changed by another meanwhile', stale],
    ['lost its answer and was not done', new Unclear('no answer')],
  ])('is tried again on the version of a second look, where it %s', async (_, fault) => {
    const act = jest.fn(async (version: number) => (version === 1 ? Promise.reject(fault) : `done to ${version}`));
    expect(await patience.once(async () => ({ version: 2 }), act, 1)).toBe('done to 2');
  });

  it('is not made twice where only the answer was lost', async () => {
    let isDone = false;
    const act = jest.fn(async () => {
      isDone = true;
      throw new Unclear('no answer');
    });
    expect(await patience.once(async () => (isDone ? { done: 'once' } : { version: 1 }), act)).toBe('once');
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('fails at once where the answer is no', async () => {
    const no = new Refused('POST /x', 409, 'referral.wrong-state', 'It is closed.');
    await expect(
      patience.once(
        async () => ({ version: 1 }),
        () => Promise.reject(no),
      ),
    ).rejects.toBe(no);
  });

  it('ends with what stood in its way last', async () => {
    const wait = hasty.once(
      async () => ({ version: 1 }),
      () => Promise.reject(stale),
    );
    await expect(wait).rejects.toThrow('tried for 0.001 s: POST /x was answered 412 record.stale');
  });
});
