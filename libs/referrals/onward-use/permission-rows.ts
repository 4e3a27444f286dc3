import type { Transaction } from '@counterpart/platform/database';
import type { Referral } from '../domain/referral';
import { referralPermissionMoved } from '../domain/referral.events';
import type { ProjectedPermission, ReferralProjection } from '../domain/thread/referral-projection';

const KNOWN = 'select id, state from referral_permission where agency_id = $1 and referral_id = $2';
const FORGET = 'delete from referral_permission where agency_id = $1 and referral_id = $2 and not (id = any ($3::uuid[]))';
const WRITE = `
insert into referral_permission (agency_id, side_id, id, referral_id, desk_id, message_id, use, recipient, box, state, asked_at, decided_by, decided_at,
  valid_until, ground, ended_at, used_on)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17::date[])
on conflict (agency_id, id) do update set desk_id = excluded.desk_id, state = excluded.state, decided_by = excluded.decided_by, decided_at = excluded.decided_at,
  valid_until = excluded.valid_until, ground = excluded.ground, ended_at = excluded.ended_at, used_on = excluded.used_on`;

/** Makes the rows of a referral's permissions what the facts of its thread amount to, and records what moved. */
export async function followPermissions(tx: Transaction, referral: Referral, { permissions }: ReferralProjection): Promise<void> {
  const known = await tx.query<{ id: string; state: string }>(KNOWN, [tx.actor.agencyId, referral.id]);
  if (known.length === 0 && permissions.length === 0) return;
  const ids = permissions.map(({ id }) => id);
  if (known.some(({ id }) => !ids.includes(id))) tx.execute(FORGET, [tx.actor.agencyId, referral.id, ids]);
  for (const permission of permissions) {
    tx.execute(WRITE, valuesOf(tx, referral, permission));
    if (known.find(({ id }) => id === permission.id)?.state !== permission.state) tx.record(movedOf(referral, permission));
  }
}

const boxOf = ({ party }: Referral, { by }: ProjectedPermission): 'in' | 'out' => (by === party ? 'out' : 'in');

const valuesOf = (tx: Transaction, referral: Referral, permission: ProjectedPermission): readonly unknown[] => [
  tx.actor.agencyId,
  tx.actor.side,
  permission.id,
  referral.id,
  referral.deskId,
  permission.of,
  permission.use,
  permission.recipient,
  boxOf(referral, permission),
  permission.state,
  permission.askedAt,
  permission.decidedBy,
  permission.decidedAt,
  permission.validUntil,
  permission.ground,
  permission.endedAt,
  permission.usedOn,
];

const movedOf = (referral: Referral, permission: ProjectedPermission) => {
  const { id, of, use, state } = permission;
  return referralPermissionMoved(referral.id, { permission: id, message: of, use, box: boxOf(referral, permission), state });
};
