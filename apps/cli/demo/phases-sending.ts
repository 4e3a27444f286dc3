import type { Journey } from './journey';
import { releaseMessage } from './joint-case';
import { draftOf } from './lead-draft';
import { isInCase } from './routes';
import type { Run } from './run';
import type { ChangedMessage, ShownReferral } from './shapes';

/** The officer drafts the referral and submits it. */
export async function file(run: Run, on: Journey): Promise<void> {
  const { officer } = on.sender;
  const key = `demo-${run.id}-${on.row}`;
  const body = draftOf(on.lead, {
    deskId: run.deskId(on.from),
    caseId: isInCase(on.from, on.to) ? run.caseId : null,
    ownReference: `DEMO-${run.id}-${on.row}`,
  });
  const drafted = await officer.write<ShownReferral & { readonly message: ChangedMessage }>('POST', '/referrals', { body, key });
  on.id = drafted.id;
  on.message = drafted.message.id;
  await run.patience.once(
    async () => {
      const { messages, version } = await on.seenBy(officer);
      const isDraft = messages.some(({ id, state }) => id === on.message && state === 'draft');
      return isDraft ? { version } : { done: undefined };
    },
    async (version) => void (await officer.write('POST', `/referrals/${on.id}/submit`, { version })),
    drafted.version,
  );
}

/** The second person releases it, once it is translated and reviewed. */
export async function release(run: Run, on: Journey): Promise<void> {
  await releaseMessage(run.patience, on.sender.releaser, on.message);
  on.reference = (await on.seenBy(on.sender.officer)).reference;
}

/** The receipt of the other side comes back. */
export async function deliver(run: Run, on: Journey): Promise<void> {
  await run.verbs.waitFor(on, on.sender.officer, 'the receipt of the delivery', ({ deliveredAt }) => deliveredAt !== null);
}

export const update = (run: Run, on: Journey): Promise<void> =>
  run.verbs.write(on, on.sender.officer, { kind: 'update', route: 'updates', text: 'update' });

/** The requester no longer needs it. */
export async function withdraw(run: Run, on: Journey): Promise<void> {
  const isWithdrawn = ({ state }: ShownReferral): boolean => state === 'withdrawn';
  await run.verbs.change(on, on.sender.officer, 'withdraw', isWithdrawn);
  await run.verbs.waitFor(on, on.receiver.officer, 'the withdrawal to arrive', isWithdrawn);
}

/** A supervisor calls the referral back: at the other side its content is hidden at once. */
export async function recall(run: Run, on: Journey): Promise<void> {
  const { supervisor } = on.sender;
  const { messages } = await on.seenBy(supervisor);
  const of = messages.find(({ kind }) => kind === 'referral.original')?.id;
  const isCalledBack = (seen: ShownReferral): boolean => Boolean(originalOf(seen)?.recall);
  await run.verbs.change(on, supervisor, 'recalls', isCalledBack, { of, reason: 'SENT_IN_ERROR' });
  const received = await run.verbs.waitFor(on, on.receiver.supervisor, 'the recall to arrive', isCalledBack);
  if (received.title !== null || originalOf(received)?.content !== null)
    throw new Error('its receiver can still read what was called back');
}

export const originalOf = ({ messages }: ShownReferral) => messages.find(({ kind }) => kind === 'referral.original');
