import { atOnce } from './at-once';
import type { Copy } from './copies';
import { differencesOf } from './copies';
import { messageOf } from './faults';
import type { Journey } from './journey';
import { type Phase, PHASES } from './phases';
import type { Progress } from './progress';
import type { Run } from './run';
import type { Session } from './session';
import type { ShownClock } from './shapes';

/** How many referrals are worked on at once: as many as a busy machine of two cores carries beside the system itself. */
const AT_ONCE = 6;

/** Takes all referrals through all phases, one phase after the other. A referral that fails is left behind, and says why. */
export async function walk(run: Run, journeys: readonly Journey[], progress: Progress): Promise<void> {
  for (const phase of PHASES) {
    const walking = journeys.filter((on) => on.failure === null && phase.takes(on));
    if (walking.length > 0) await walkPhase(phase, walking, progress, (on) => phase.walk(run, on));
  }
}

/** The two copies of a referral, as its people of each side read them at the end; of one that was left behind, its sender's alone. */
export interface Ending {
  readonly on: Journey;
  readonly sender: Copy;
  readonly receiver: Copy | null;
}

/** Reads both copies of every referral that has come through, and compares them; what differs is its failure. The others are counted too. */
export async function compare(run: Run, journeys: readonly Journey[], progress: Progress): Promise<readonly Ending[]> {
  const endings: Ending[] = [];
  const through = journeys.filter(({ failure }) => failure === null);
  const left = journeys.filter(({ failure, id }) => failure !== null && id !== '');
  await walkPhase({ name: 'Both copies compared' }, through, progress, async (on) => {
    for (const attempt of run.patience.attempts()) {
      const [sender, receiver] = [await copyOf(on, on.sender.officer), await copyOf(on, on.receiver.officer)];
      const differences = differencesOf(sender, receiver, on.story);
      // The last receipts may still be on their way.
      if (differences.length > 0 && !attempt.isLast) {
        await attempt.pause();
        continue;
      }
      endings.push({ on, sender, receiver });
      if (differences.length > 0) throw new Error(differences.join('; '));
      return;
    }
  });
  await atOnce(AT_ONCE, left, async (on) => {
    const sender = await copyOf(on, on.sender.officer).catch(() => null);
    if (sender !== null) endings.push({ on, sender, receiver: null });
  });
  return endings.toSorted((a, b) => a.on.row - b.on.row);
}

async function copyOf(on: Journey, by: Session): Promise<Copy> {
  const shown = await on.seenBy(by);
  const { clock } = await by.get<{ readonly clock: ShownClock | null }>(`/referrals/${on.id}/clock`);
  return { shown, clock };
}

async function walkPhase(
  { name }: Pick<Phase, 'name'>,
  walking: readonly Journey[],
  progress: Progress,
  step: (on: Journey) => Promise<void>,
): Promise<void> {
  const line = progress.phase(name, walking.length);
  let failedInARow = 0;
  await atOnce(AT_ONCE, walking, async (on) => {
    try {
      // Where nothing succeeds any more, the rest is not made to wait for the same.
      if (failedInARow >= 2 * AT_ONCE) throw new Error(`not tried, since ${failedInARow} others failed in a row`);
      await step(on);
      failedInARow = 0;
    } catch (error) {
      failedInARow += 1;
      on.failure = `${name}: ${messageOf(error)}`;
    }
    line.step(on.failure === null);
  });
  line.end();
}
