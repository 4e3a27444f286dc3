import type { Person } from '@counterpart/kernel';
import type { World } from './world';

export type TargetKind = 'referral' | 'case' | 'message' | 'translation' | 'user' | 'deputyship' | 'desk';

/** An object that a route is tried on, by its name in the world; `sub` is what stands further on in the address. */
export interface Target {
  readonly kind: TargetKind;
  readonly name: string;
  readonly sub?: string;
}

/** How a route is called so that nothing but permission can refuse it: on what, and with which valid body or query. */
export interface Call {
  readonly on?: readonly Target[];
  readonly query?: string;
  /** Of what is not among the objects. */
  readonly version?: number;
  readonly body?: (world: World, person: Person) => object | Promise<object>;
}

const named =
  (kind: TargetKind) =>
  (...names: readonly (string | readonly [string, string])[]): readonly Target[] =>
    names.map((name) => (typeof name === 'string' ? { kind, name } : { kind, name: name[0], sub: name[1] }));

const referrals = named('referral')('draft', 'waiting', 'returned', 'sent', 'in case', 'finances');
const received = named('referral')('sent', 'in case', 'draft');
const theirMessages = named('referral')(['sent', 'answer'], ['sent', 'update']);
const cases = named('case')('case', 'their case');
const members = named('case')(['case', 'bystander@DEA'], ['their case', 'bystander@DEA']);
const messages = named('message')('draft original', 'waiting original', 'returned original', 'next note', 'answer', 'finances original');
const translations = named('translation')('untaken translation', 'taken translation', 'reviewed translation');
const segments = named('translation')(['taken translation', 'taken segment'], ['reviewed translation', 'reviewed segment']);
const users = named('user')('chem@DEA', 'administrator@DEA', 'prec@NNCC', 'closed@DEA');

const reason = (code: string) => () => ({ reason: code });
const PERIOD = '?from=2020-01-01T00:00:00Z&to=2099-01-01T00:00:00Z';
const own = (world: World, { deskIds }: Person): Promise<string> => Promise.resolve(deskIds[0] ?? world.desk('chem@DEA'));
const otherSide = ({ side }: Person) => (side === 'us' ? { agency: 'NNCC', desk: 'NNCC-PREC' } : { agency: 'DEA', desk: 'DEA-CHEM' });
const written = (change: object) => (world: World) => world.written('matrix', change);

/** Every route that asks for a permission, and how it is called. */
export const CALLS: Readonly<Record<string, Call>> = {
  'GET /session': {},
  'DELETE /session': {},
  'POST /session/password': { body: () => ({ current: 'whatever it was', password: 'too short' }) },
  'GET /agencies': {},
  'POST /desks': { body: () => ({ code: 'MATRIX', nameEn: 'A desk', nameZh: '科' }) },
  'PUT /eligibility': { body: () => ({ eligible: true, reason: 'as before' }) },
  'GET /eligibility': {},
  'GET /suspension': {},
  'PUT /suspension': { body: reason('a test') },
  'DELETE /suspension': {},
  'GET /users': {},
  'GET /people': { query: '?role=liaison' },
  'POST /users': {
    body: (_, { agencyCode }) => ({ login: `matrix@${agencyCode}`, name: 'Fictional', languages: ['en'], roles: ['analyst'], deskIds: [] }),
  },
  'PUT /users/:id/roles': { on: users, body: () => ({ roles: ['analyst'] }) },
  'PUT /users/:id/desks': { on: users, body: () => ({ deskIds: [] }) },
  'PUT /users/:id/address': { on: users, body: () => ({ email: 'matrix@example.org' }) },
  'POST /users/:id/disable': { on: users },
  'POST /users/:id/enable': { on: users },
  'POST /users/:id/unlock': { on: users },
  'POST /users/:id/reset': { on: users },

  'GET /duty/now': {},
  'GET /desks/:id/duty': { on: named('desk')('desk DEA-CHEM', 'desk DEA-FIN', 'desk NNCC-PREC') },
  'POST /desks/:id/duty': {
    on: named('desk')('desk DEA-CHEM', 'desk DEA-FIN', 'desk NNCC-PREC'),
    body: (world) => ({ userId: world.id('user chem@DEA'), from: '2098-12-31T00:00:00Z', until: '2099-01-01T00:00:00Z' }),
  },
  'DELETE /desks/:id/duty/:dutyId': { on: named('desk')(['desk DEA-CHEM', 'duty of chem'], ['desk NNCC-PREC', 'duty of chem']) },

  'GET /deputies': {},
  'POST /deputies': {
    body: (world) => ({
      deputyId: world.id('user bystander@DEA'),
      from: '2026-01-01T00:00:00Z',
      until: new Date(Date.now() + 3_600_000).toISOString(),
      reason: 'Leave',
    }),
  },
  'DELETE /deputies/:id': { on: named('deputyship')('deputy of chem', 'deputy of chemlead', 'deputy of cover') },

  'GET /messages': { query: '?state=awaiting_release' },
  'GET /messages/:id': { on: messages },
  'POST /messages/:id/release': { on: messages },
  'POST /messages/:id/return': { on: messages, body: () => ({ comment: 'Why?' }) },
  'POST /messages/:id/reject': { on: messages, body: () => ({ comment: 'No.' }) },

  'GET /translations': {},
  'GET /translations/:id': { on: translations },
  'POST /translations/:id/notes': { on: translations, body: () => ({ text: 'A note.' }) },
  'POST /translations/:id/take': { on: translations },
  'PUT /translations/:id/segments/:segmentId': { on: segments, body: () => ({ target: 'A translation.', override: 'As it is.' }) },
  'POST /translations/:id/finish': { on: translations },
  'POST /translations/:id/review': { on: translations },
  'POST /translations/:id/segments/:segmentId/approve': { on: segments },
  'POST /translations/:id/segments/:segmentId/return': { on: segments, body: () => ({ comment: 'Not so.' }) },
  'POST /translations/:id/return': { on: translations },
  'POST /translations/:id/approve': { on: translations },

  'GET /cases': {},
  'GET /cases/legal-instruments': {},
  'POST /cases': {
    body: async (world, person) => ({
      deskId: await own(world, person),
      crimeType: 'money',
      handling: ['H1'],
      language: 'en',
      title: 'Another case',
      summary: 'Invented.',
      legalBasis: [{ instrument: 'UN-1988', article: '9' }],
      invitations: [],
    }),
  },
  'GET /cases/:id': { on: cases },
  'GET /cases/:id/notes': { on: cases },
  'GET /cases/:id/timeline': { on: cases },
  'GET /cases/:id/referrals': { on: cases },
  'POST /cases/:id/notes': { on: cases, body: () => ({ scope: 'private', text: 'A note.', language: 'en' }) },
  'PUT /cases/:id/messages/:messageId': { on: named('case')(['case', 'next note']), body: () => ({ text: 'Otherwise.' }) },
  'PUT /cases/:id/own-reference': { on: cases, body: () => ({ ownReference: 'Ours' }) },
  'POST /cases/:id/invitations': {
    on: cases,
    body: async (world) => {
      const { agencyId, deskIds } = await world.person('liaison1@GACC');
      return { agencyId, deskId: deskIds[0] };
    },
  },
  'POST /cases/:id/accept': { on: cases },
  'POST /cases/:id/decline': { on: cases, body: reason('NO_CAPACITY') },
  'POST /cases/:id/leave': { on: cases, body: reason('TASK_DONE') },
  'POST /cases/:id/suspend': { on: cases, body: reason('NO_CAPACITY') },
  'POST /cases/:id/resume': { on: cases, body: reason('OBSTACLE_GONE') },
  'POST /cases/:id/close': { on: cases, body: () => ({ reason: 'MERGED', outcome: 'MERGED' }) },
  'POST /cases/:id/reopen': { on: cases, body: reason('COURT_ORDER') },
  'PUT /cases/:id/members/:userId': { on: members },
  'DELETE /cases/:id/members/:userId': { on: members },

  'GET /referrals': {},
  'GET /referrals/counts': {},
  'POST /referrals': {
    body: async (world, person) => world.referral('matrix', 'chem@DEA', { deskId: await own(world, person), to: otherSide(person) }),
  },
  'GET /referrals/:id': { on: referrals },
  'GET /referrals/:id/clock': { on: referrals },
  'GET /referrals/:id/readiness': { on: referrals },
  'PUT /referrals/:id/draft': {
    on: referrals,
    body: (world) => world.referral('matrix', 'chem@DEA', { deskId: undefined, to: undefined }),
  },
  'POST /referrals/:id/submit': { on: referrals },
  'POST /referrals/:id/acknowledge': { on: received },
  'POST /referrals/:id/assign': { on: received, body: (_, { userId }) => ({ userId }) },
  'POST /referrals/:id/questions': { on: received, body: written({}) },
  'POST /referrals/:id/clarifications': { on: received, body: written({ of: '0198c5f2-0000-7000-8000-000000000001' }) },
  'POST /referrals/:id/answers': { on: received, body: written({ isFinal: false, items: [{ no: 1, text: 'An answer.' }] }) },
  'POST /referrals/:id/refusals': { on: received, body: written({ items: [{ no: 1, ground: 'R1' }] }) },
  'POST /referrals/:id/updates': { on: received, body: written({}) },
  'PUT /referrals/:id/messages/:messageId': { on: theirMessages, body: written({ items: [{ no: 2, text: 'Otherwise.' }] }) },
  'POST /referrals/:id/messages/:messageId/submit': { on: theirMessages },
  'POST /referrals/:id/delays': { on: received, body: () => ({ expectedDate: '2099-01-01', reason: 'VOLUME' }) },
  'POST /referrals/:id/stops': { on: received, body: () => ({ code: 'FORCE_MAJEURE' }) },
  'POST /referrals/:id/resumptions': { on: received, body: () => ({ code: 'FORCE_MAJEURE' }) },
  'POST /referrals/:id/withdraw': { on: received },
  'POST /referrals/:id/recalls': { on: received, body: (world) => ({ of: world.id('sent original'), reason: 'SENT_IN_ERROR' }) },
  'POST /referrals/:id/purges': { on: received, body: (world) => ({ recall: world.id('sent original') }) },
  'POST /referrals/:id/outcomes': { on: received, body: () => ({ code: 'SEIZURE', usefulness: 'USEFUL', closes: true }) },

  'GET /live': { query: '?seconds=0' },
  'GET /notifications': {},
  'GET /notifications/count': {},
  'POST /notifications/read': { body: () => ({ until: '2099-01-01T00:00:00Z' }) },
  'GET /notification-settings': {},
  'PUT /notification-settings': {
    version: 0,
    body: () => ({ byMail: true, quietFrom: '22:00', quietUntil: '07:00', timeZone: 'Asia/Shanghai', language: 'en' }),
  },

  'POST /referrals/:id/permission-requests': {
    on: received,
    body: (world) => world.written('matrix', { of: world.id('sent original'), use: 'export' }),
  },
  'POST /referrals/:id/permission-grants': {
    on: received,
    body: (world) => world.written('matrix', { of: world.id('export request'), validUntil: '2099-01-01T00:00:00Z' }),
  },
  'POST /referrals/:id/permission-denials': {
    on: received,
    body: (world) => world.written('matrix', { of: world.id('export request'), ground: 'INVESTIGATION' }),
  },
  'POST /referrals/:id/permission-ends': {
    on: received,
    body: (world) => ({ of: world.id('export request'), reason: 'NO_LONGER_NEEDED' }),
  },
  'POST /referrals/:id/forwards': {
    on: received,
    body: (world) => ({
      to: { agency: 'GACC', desk: 'GACC-ANTI' },
      messages: [world.id('sent original')],
      language: 'zh-CN',
      title: 'Passed on',
    }),
  },
  'GET /referrals/:id/export': { on: received, query: '?partial=true' },
  'POST /referrals/:id/evidential-uses': {
    on: received,
    body: (world) => ({ messages: [world.id('sent original')], proceeding: 'Fictional 1/26', authority: 'A court', usedOn: '2026-04-01' }),
  },

  'GET /work': {},
  'GET /response-times': { query: PERIOD },
  'GET /response-times/referrals': { query: PERIOD },
};
