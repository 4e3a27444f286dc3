import type { Journey } from './journey';
import { originalOf } from './phases-sending';
import type { Run } from './run';
import type { ShownClock, ShownReferral } from './shapes';

/** The supervisor of the addressed desk reads it, which its sender learns of, and acknowledges it. */
export const acknowledge = (run: Run, on: Journey): Promise<void> =>
  run.verbs.change(on, on.receiver.supervisor, 'acknowledge', ({ acknowledgedAt }) => acknowledgedAt !== null);

export function assign(run: Run, on: Journey): Promise<void> {
  const { supervisor, officer } = on.receiver;
  const { userId } = officer.who;
  return run.verbs.change(on, supervisor, 'assign', ({ assignedTo }) => assignedTo?.id === userId, { userId });
}

const STOP = { code: 'JUDICIAL_AUTHORISATION' } as const;

export async function stopClock(run: Run, on: Journey): Promise<void> {
  await changeClock(run, on, 'stops', STOP.code);
}

export async function resumeClock(run: Run, on: Journey): Promise<void> {
  await changeClock(run, on, 'resumptions', null);
}

/** Stops the clock or lets it run again; both sides see it stand or run. */
async function changeClock(run: Run, on: Journey, route: string, stopped: string | null): Promise<void> {
  const { officer } = on.receiver;
  const clockOf = async (by: typeof officer): Promise<ShownClock> =>
    (await by.get<{ readonly clock: ShownClock }>(`/referrals/${on.id}/clock`)).clock;
  await run.patience.once(
    async () => ((await clockOf(officer)).stopped === stopped ? { done: undefined } : { version: (await on.seenBy(officer)).version }),
    async (version) => void (await officer.write('POST', `/referrals/${on.id}/${route}`, { version, body: STOP })),
  );
  const isSo = (clock: ShownClock): boolean => clock.stopped === stopped;
  const { officer: requester } = on.sender;
  await run.patience.until(`the clock to ${stopped === null ? 'run' : 'stand'} for ${requester.login}`, () => clockOf(requester), isSo);
}

/** The receiver says when it expects to answer; the date is far enough away in every time zone. */
export async function announceDelay(run: Run, on: Journey): Promise<void> {
  const isAnnounced = ({ messages }: ShownReferral): boolean => messages.some(({ kind }) => kind === 'referral.delay_notice');
  const expectedDate = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  await run.verbs.change(on, on.receiver.officer, 'delays', isAnnounced, { expectedDate, reason: 'OTHER_AUTHORITY' });
  await run.verbs.waitFor(on, on.sender.officer, 'the notice of the delay', isAnnounced);
}

/** The receiver destroys what was called back, and its sender learns that it did. */
export async function purge(run: Run, on: Journey): Promise<void> {
  const { supervisor } = on.receiver;
  const isPurged = (seen: ShownReferral): boolean => originalOf(seen)?.recall?.outcome === 'purged';
  const recall = originalOf(await on.seenBy(supervisor))?.recall?.id;
  await run.verbs.change(on, supervisor, 'purges', isPurged, { recall });
  await run.verbs.waitFor(on, on.sender.officer, 'the receipt of the purge', isPurged);
}
