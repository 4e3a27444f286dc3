import type { Method } from './inspected-api';
import type { Target } from './permission-calls';
import type { World } from './world';

/** A request that names another object by `ID` in its address, or by `id` in its body, and objects that the person does not see. */
export interface Reference {
  readonly login: string;
  readonly method: Method;
  readonly path: string;
  readonly target: Target | null;
  readonly body?: (id: string, world: World) => object | Promise<object>;
  readonly hidden: readonly string[];
}

const sent: Target = { kind: 'referral', name: 'sent' };
const joint: Target = { kind: 'case', name: 'case' };
const taken: Target = { kind: 'translation', name: 'taken translation', sub: 'taken segment' };
const desk: Target = { kind: 'desk', name: 'desk DEA-CHEM' };
const answer: Target = { kind: 'referral', name: 'sent', sub: 'update' };
const chem: Target = { kind: 'user', name: 'chem@DEA' };

/** Every place of a request that takes the id of something else than what the route is about. */
export const REFERENCES: readonly Reference[] = [
  {
    login: 'chemlead@DEA',
    method: 'PUT',
    path: '/cases/:id/members/ID',
    target: joint,
    hidden: ['user prec@NNCC', 'user liaison1@CBP', 'sent'],
  },
  {
    login: 'preclead@NNCC',
    method: 'POST',
    path: '/referrals/:id/assign',
    target: sent,
    body: (userId) => ({ userId }),
    hidden: ['user chem@DEA', 'user liaison1@CBP'],
  },
  {
    login: 'chem@DEA',
    method: 'POST',
    path: '/referrals',
    target: null,
    body: (caseId, world) => world.referral('reference', 'chem@DEA', { caseId }),
    hidden: ['their case', 'sent'],
  },
  {
    login: 'chem@DEA',
    method: 'GET',
    path: '/referrals?desk=ID',
    target: null,
    hidden: ['desk NNCC-PREC', 'desk CBP-NTC', 'desk DEA-FIN'],
  },
  {
    login: 'chemlead@DEA',
    method: 'POST',
    path: '/referrals/:id/recalls',
    target: sent,
    body: (of) => ({ of, reason: 'SENT_IN_ERROR' }),
    hidden: ['answer', 'finances original'],
  },
  {
    login: 'preclead@NNCC',
    method: 'POST',
    path: '/referrals/:id/purges',
    target: sent,
    body: (recall) => ({ recall }),
    hidden: ['update', 'draft original'],
  },
  {
    login: 'chem@DEA',
    method: 'POST',
    path: '/referrals/:id/clarifications',
    target: sent,
    body: (of, world) => world.written('reference', { of }),
    hidden: ['answer', 'finances original'],
  },
  {
    login: 'prec@NNCC',
    method: 'POST',
    path: '/referrals/:id/permission-requests',
    target: sent,
    body: (of, world) => world.written('reference', { of, use: 'export' }),
    hidden: ['update', 'finances original', 'draft original'],
  },
  {
    login: 'chem@DEA',
    method: 'POST',
    path: '/referrals/:id/permission-grants',
    target: sent,
    body: (of, world) => world.written('reference', { of, validUntil: '2099-01-01T00:00:00Z' }),
    hidden: ['answer', 'finances original'],
  },
  {
    login: 'prec@NNCC',
    method: 'POST',
    path: '/referrals/:id/forwards',
    target: sent,
    body: (id) => ({ to: { agency: 'GACC', desk: 'GACC-ANTI' }, messages: [id], language: 'zh-CN', title: 'x' }),
    hidden: ['update', 'finances original', 'in case original'],
  },
  {
    login: 'prec@NNCC',
    method: 'POST',
    path: '/referrals/:id/evidential-uses',
    target: sent,
    body: (id) => ({ messages: [id], proceeding: 'x', authority: 'x', usedOn: '2026-04-01' }),
    hidden: ['update', 'finances original', 'in case original'],
  },
  {
    login: 'chem@DEA',
    method: 'POST',
    path: '/deputies',
    target: null,
    body: (deputyId) => ({
      deputyId,
      from: '2026-01-01T00:00:00Z',
      until: new Date(Date.now() + 3_600_000).toISOString(),
      reason: 'Leave',
    }),
    hidden: ['user prec@NNCC', 'user liaison1@CBP'],
  },
  {
    login: 'fin@DEA',
    method: 'DELETE',
    path: '/deputies/ID',
    target: null,
    hidden: ['deputy of chem', 'deputy of cover'],
  },
  {
    login: 'chemlead@DEA',
    method: 'POST',
    path: '/desks/:id/duty',
    target: desk,
    body: (userId) => ({ userId, from: '2098-12-31T00:00:00Z', until: '2099-01-01T00:00:00Z' }),
    hidden: ['user prec@NNCC', 'user liaison1@CBP'],
  },
  {
    login: 'administrator@DEA',
    method: 'PUT',
    path: '/users/:id/desks',
    target: chem,
    body: (id) => ({ deskIds: [id] }),
    hidden: ['desk NNCC-PREC', 'desk CBP-NTC'],
  },
  {
    login: 'translator1@DEA',
    method: 'PUT',
    path: '/translations/:id/segments/ID',
    target: taken,
    body: () => ({ target: 'x' }),
    hidden: ['untaken segment', 'sent'],
  },
  {
    login: 'chem@DEA',
    method: 'PUT',
    path: '/referrals/:id/messages/ID',
    target: answer,
    body: (_, world) => world.written('reference'),
    hidden: ['answer', 'finances original', 'draft original'],
  },
];
