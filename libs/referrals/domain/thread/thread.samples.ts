import type { FactsByKind, Party, Stages, ThreadFact, ThreadFactKind, ThreadFactOf } from './thread-facts';

const START = Date.UTC(2026, 2, 2, 8);

/** The time so many minutes into a sample thread. */
export const at = (minute: number): string => new Date(START + minute * 60_000).toISOString();

/** A message drafted, submitted and released within the ten minutes before the given one. */
export const stages = (minute: number): Stages => ({ draftedAt: at(minute - 10), submittedAt: at(minute - 5), releasedAt: at(minute) });

/** One fact of a sample thread. */
export const fact = <Kind extends ThreadFactKind>(
  kind: Kind,
  from: Party,
  [id, minute]: readonly [id: string, minute: number],
  facts: FactsByKind[Kind],
): ThreadFactOf<Kind> => ({ id, kind, from, sentAt: at(minute), facts });

type OriginalFacts = FactsByKind['referral.original'];

/** The original of a sample thread: an information request of three items, id `original`, sent at minute 0. */
export const original = (facts: Partial<OriginalFacts> = {}): ThreadFactOf<'referral.original'> =>
  fact('referral.original', 'requester', ['original', 0], {
    referralKind: 'information_request',
    crimeType: 'fentanyl',
    deadline: { class: 'NORMAL' },
    receiverZone: 'Asia/Shanghai',
    items: [{ no: 1 }, { no: 2 }, { no: 3 }],
    stages: stages(0),
    ...facts,
  });

export const lead = (): ThreadFactOf<'referral.original'> => original({ referralKind: 'lead', items: [] });

/** A receipt of the other party for a message. */
export const receipt = (
  kind: 'receipt.delivered' | 'receipt.opened' | 'receipt.acknowledged',
  of: ThreadFact,
  minute: number,
): ThreadFactOf<typeof kind> =>
  fact(kind, of.from === 'requester' ? 'receiver' : 'requester', [`${kind} ${of.id}`, minute], { of: of.id, at: at(minute) });

/** Delivered at minute 1 and acknowledged at minute 2. */
export const received = (first: ThreadFact = original()): readonly ThreadFact[] => [
  first,
  receipt('receipt.delivered', first, 1),
  receipt('receipt.acknowledged', first, 2),
];

export const progress = (step: FactsByKind['receipt.progress']['step'], minute: number): ThreadFactOf<'receipt.progress'> =>
  fact('receipt.progress', 'receiver', [`${step} ${minute}`, minute], { of: 'original', at: at(minute), step });

export const question = (id: string, minute: number): ThreadFactOf<'referral.clarification_request'> =>
  fact('referral.clarification_request', 'receiver', [id, minute], { stages: stages(minute) });

export const clarification = (of: string, minute: number): ThreadFactOf<'referral.clarification'> =>
  fact('referral.clarification', 'requester', [`to ${of}`, minute], { of, stages: stages(minute) });

export const interim = (id: string, minute: number, ...numbers: readonly number[]): ThreadFactOf<'referral.interim_answer'> =>
  fact('referral.interim_answer', 'receiver', [id, minute], {
    items: numbers.map((no) => ({ no, state: 'answered' })),
    stages: stages(minute),
  });

export const final = (id: string, minute: number, ...numbers: readonly number[]): ThreadFactOf<'referral.final_answer'> =>
  fact('referral.final_answer', 'receiver', [id, minute], {
    items: numbers.map((no) => ({ no, state: 'answered' })),
    stages: stages(minute),
  });

export const refusal = (id: string, minute: number, ...numbers: readonly number[]): ThreadFactOf<'referral.refusal'> =>
  fact('referral.refusal', 'receiver', [id, minute], { items: numbers.map((no) => ({ no, ground: 'R6B' })), stages: stages(minute) });

export const recall = (of: ThreadFact, minute: number): ThreadFactOf<'referral.recall'> =>
  fact('referral.recall', of.from, [`recall ${of.id}`, minute], { of: of.id, reason: 'INACCURATE' });

export const withdrawal = (minute: number): ThreadFactOf<'referral.withdrawal'> =>
  fact('referral.withdrawal', 'requester', ['withdrawal', minute], {});

export const outcome = (from: Party, minute: number, closes = true): ThreadFactOf<'referral.outcome'> =>
  fact('referral.outcome', from, [`outcome ${minute}`, minute], { code: 'ARREST', usefulness: 'ACTIONABLE', closes });
