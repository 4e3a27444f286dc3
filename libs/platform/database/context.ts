import type { Actor } from '@counterpart/kernel';
import type { Statement } from './pipeline';

const ENTER = 'select app.enter($1, $2, $3, $4)';

/**
 * For reads: their plans are made once and kept. Left to itself PostgreSQL plans most of them again at each call, which costs more than
 * running them: it takes a list of desks to be longer than it is, and so a kept plan to be dearer.
 */
export const ENTER_READING = `${ENTER}, set_config('plan_cache_mode', 'force_generic_plan', true)`;

/** The statement that says who is asking; local to the transaction it is sent in. */
export const enter = (actor: Actor): Statement => ({ sql: ENTER, values: contextOf(actor) });

/** As `enter`, before a statement that reads. */
export const enterReading = (actor: Actor): Statement => ({ sql: ENTER_READING, values: contextOf(actor) });

const contextOf = (actor: Actor): readonly string[] =>
  actor.kind === 'person' ? [actor.agencyId, actor.userId, actor.roles.join(','), ''] : [actor.agencyId, '', '', actor.principal];
