import type { Actor } from '@counterpart/kernel';
import type { Statement } from './pipeline';

const ENTER = 'select app.enter($1, $2, $3, $4)';

/** The statement that says who is asking; local to the transaction it is sent in. */
export function enter(actor: Actor): Statement {
  return actor.kind === 'person'
    ? { sql: ENTER, values: [actor.agencyId, actor.userId, actor.roles.join(','), ''] }
    : { sql: ENTER, values: [actor.agencyId, '', '', actor.principal] };
}
