import { DomainError, type Person, PolicyRefusal } from '@counterpart/kernel';
import type { FastifyRequest } from 'fastify';
import { describeError } from './describe-error';

/** What a signed-in person tried and may not do. */
export interface Denial {
  /** The rule that refused: an action of a policy, or the code of a rule of its own. */
  readonly rule: string;
  /** What it was tried on, as the address names it; the person himself or herself where it names nothing. */
  readonly objectId: string;
}

/** Keeps a denied attempt, in a transaction of its own: that of the attempt has been undone. Identity provides it. */
export type RecordDenial = (actor: Person, denial: Denial) => Promise<void>;
export const DENIALS = Symbol('DENIALS');

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Records the attempt if the error is one: what a signed-in person was told by a 403. The answer waits for it. Where it cannot be
 * recorded the person is refused all the same, and the log says so.
 */
export async function recordDenial(error: unknown, request: FastifyRequest, record: RecordDenial): Promise<void> {
  if (!isDenial(error) || request.actor === null) return;
  const { id } = request.params as { readonly id?: string };
  const objectId = id !== undefined && UUID.test(id) ? id.toLowerCase() : request.actor.userId;
  try {
    await record(request.actor, { rule: error instanceof PolicyRefusal ? error.rule : error.code, objectId });
  } catch (failure) {
    request.log.error(describeError(failure), 'a denied attempt could not be recorded');
  }
}

export const isDenial = (error: unknown): error is DomainError => error instanceof DomainError && error.kind === 'forbidden';
