/** Tables whose rows carry the version that an answer promises. */
export type Versioned = 'referral' | 'message' | 'case_file' | 'translation_job' | 'translation_segment';

/** What an acknowledged write of a route has promised: a row, and the record of the act. */
export interface RoutePromise {
  readonly table: Versioned;
  readonly event: string;
  /** Of an act that is recorded as the sending of an envelope: its kind. */
  readonly sends?: string;
  /** The object of the event: what the answer names, the message in it, or the first or last id in the path. */
  readonly object: 'answer' | 'message' | 'first' | 'last';
}

const drafts = { table: 'message', event: 'message.drafted', object: 'answer' } as const;
const sends = (kind: string) => ({ table: 'referral', event: 'envelope.sent', sends: kind, object: 'first' }) as const;
const job = (event: string) => ({ table: 'translation_job', event: `translation.${event}`, object: 'last' }) as const;
const segment = (event: string) => ({ table: 'translation_segment', event: `translation.segment-${event}`, object: 'last' }) as const;

/** Every write that the people of a run do. */
export const PROMISES: Readonly<Record<string, RoutePromise>> = {
  'POST /cases': { table: 'case_file', event: 'case.proposed', object: 'answer' },
  'POST /cases/:id/accept': { table: 'case_file', event: 'case.accepted', object: 'first' },
  'PUT /cases/:id/members/:id': { table: 'case_file', event: 'case.member-added', object: 'first' },
  'POST /referrals': { table: 'referral', event: 'referral.drafted', object: 'answer' },
  'POST /referrals/:id/submit': { table: 'referral', event: 'message.submitted', object: 'message' },
  'POST /referrals/:id/questions': drafts,
  'POST /referrals/:id/clarifications': drafts,
  'POST /referrals/:id/answers': drafts,
  'POST /referrals/:id/refusals': drafts,
  'POST /referrals/:id/updates': drafts,
  'POST /referrals/:id/messages/:id/submit': { table: 'message', event: 'message.submitted', object: 'last' },
  'POST /messages/:id/release': { table: 'message', event: 'message.released', object: 'last' },
  'POST /referrals/:id/acknowledge': sends('receipt.acknowledged'),
  'POST /referrals/:id/assign': { table: 'referral', event: 'referral.assigned', object: 'first' },
  'POST /referrals/:id/stops': sends('referral.stop'),
  'POST /referrals/:id/resumptions': sends('referral.resume'),
  'POST /referrals/:id/delays': sends('referral.delay_notice'),
  'POST /referrals/:id/withdraw': sends('referral.withdrawal'),
  'POST /referrals/:id/recalls': sends('referral.recall'),
  'POST /referrals/:id/purges': { table: 'referral', event: 'referral.purge-answered', object: 'first' },
  'POST /referrals/:id/outcomes': sends('referral.outcome'),
  'POST /translations/:id/take': job('taken'),
  'POST /translations/:id/finish': job('finished'),
  'POST /translations/:id/review': job('review-taken'),
  'POST /translations/:id/approve': job('approved'),
  'PUT /translations/:id/segments/:id': segment('translated'),
  'POST /translations/:id/segments/:id/approve': segment('approved'),
};

/** States that are never left again: where one was promised, it still holds. */
export const LAST_STATES: Readonly<Record<Versioned, readonly string[]>> = {
  referral: ['closed', 'withdrawn'],
  message: ['released', 'rejected'],
  case_file: ['declined'],
  translation_job: ['approved', 'cancelled'],
  translation_segment: [],
};
