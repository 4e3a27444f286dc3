import type { EventFacts } from '@counterpart/kernel';
import type { OnwardUse } from '../codes/onward-use';
import type { ReferralMessageKind } from '../fact-shapes';
import { requireMessage } from '../message-rules';
import type { ReferralProjection } from './referral-projection';
import type { FactsByKind, Party } from './thread-facts';
import { stages } from './thread.samples';

export const PERMISSION_ACTS = ['ask_permission', 'grant', 'deny', 'end_permission', 'use_in_evidence'] as const;
export type PermissionAct = (typeof PERMISSION_ACTS)[number];

/** The one that goes on after its grant more often than the others. */
const USES: readonly OnwardUse[] = ['evidential', 'forward', 'evidential', 'export'];

const KINDS = {
  ask_permission: 'referral.permission_request',
  grant: 'referral.permission_grant',
  deny: 'referral.permission_denial',
  end_permission: 'referral.permission_end',
  use_in_evidence: 'referral.evidential_use',
} as const satisfies Record<PermissionAct, ReferralMessageKind>;

export type PermissionSaying = {
  readonly [Act in PermissionAct]: readonly [(typeof KINDS)[Act], FactsByKind[(typeof KINDS)[Act]]];
}[PermissionAct];

export const isPermissionAct = (command: string): command is PermissionAct => Object.hasOwn(KINDS, command);

/** What the act would send, checked as a service checks it; throws the rule's refusal. `pick` decides what it is about. */
export function permissionSayingOf(projection: ReferralProjection, party: Party, act: PermissionAct, pick: number): PermissionSaying {
  const saying = [KINDS[act], factsOf(projection, party, act, pick)] as PermissionSaying;
  const [kind, facts] = saying;
  requireMessage(projection, party, kind, { ...facts } as EventFacts);
  return saying;
}

/** One of the list, or what there is not. */
const picked = (list: readonly { readonly id: string }[], pick: number): string => list[pick % Math.max(list.length, 1)]?.id ?? 'none';

function factsOf({ messages, permissions }: ReferralProjection, party: Party, act: PermissionAct, pick: number): object {
  const staged = { stages: stages(0) };
  const open = permissions.filter(({ state, by }) => state === 'requested' && by !== party);
  const granted = permissions.filter(({ state }) => state === 'granted');
  switch (act) {
    case 'ask_permission': {
      const use = USES[pick % USES.length]!;
      const theirs = messages.filter(({ from }) => from !== party);
      return { ...staged, of: picked(theirs, pick), use, recipient: use === 'forward' ? 'GACC' : null };
    }
    case 'grant':
      return { ...staged, of: picked(open, pick), validUntil: '2026-06-01T00:00:00.000Z' };
    case 'deny':
      return { ...staged, of: picked(open, pick), ground: 'INVESTIGATION' };
    case 'end_permission':
      return { of: picked(permissions, pick), reason: 'NO_LONGER_NEEDED' };
    case 'use_in_evidence':
      return { of: picked(granted, pick), usedOn: '2026-03-09' };
  }
}
