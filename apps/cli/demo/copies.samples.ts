import type { Copy } from './copies';
import type { ShownClock, ShownReferral } from './shapes';

const SHOWN: ShownReferral = {
  id: '01a20ccf-329f-7d13-8b73-472b5bd688c7',
  version: 7,
  state: 'closed',
  reference: 'DEA-IR-2026-00001',
  title: 'A title',
  items: [{ no: 1, state: 'answered', ground: null }],
  assignedTo: null,
  releasedAt: '2026-01-05T08:00:00Z',
  deliveredAt: '2026-01-05T08:00:01Z',
  acknowledgedAt: '2026-01-05T08:00:02Z',
  answeredAt: '2026-01-05T08:00:05Z',
  closedAt: '2026-01-05T08:00:06Z',
  dueAt: '2026-01-12T08:00:01Z',
  outcome: 'NO_TRACE',
  usefulness: 'USEFUL',
  messages: [],
};
const CLOCK: ShownClock = {
  status: 'met',
  startedAt: '2026-01-05T08:00:01Z',
  judgedAt: '2026-01-05T08:00:05Z',
  isLate: false,
  stopped: null,
  netMs: 4_000,
  grossMs: 5_000,
};

/** A copy of a referral that was answered in time and closed, with what a test changes of it. */
export const copy = (shown: Partial<ShownReferral> = {}, clock: Partial<ShownClock> = {}): Copy => ({
  shown: { ...SHOWN, ...shown },
  clock: { ...CLOCK, ...clock },
});
