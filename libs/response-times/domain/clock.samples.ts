import type { ClockDeadline, ClockFact, Party, StageTimes } from './clock-facts';
import { responseClock, type ResponseClock } from './response-clock';

type FactsOf<Kind, Fact = ClockFact> = Fact extends { readonly kind: infer Kinds; readonly facts: infer Facts }
  ? Kind extends Kinds
    ? Facts
    : never
  : never;
const START = Date.UTC(2026, 2, 2, 8);

/** The time so many hours into a sample thread. */
export const at = (hour: number): string => new Date(START + hour * 3_600_000).toISOString();

/** Drafted, submitted and released at the given hours, and translated between two of them. */
export const stages = (draftedAt: number, submittedAt: number, releasedAt: number, ...translation: readonly number[]): StageTimes => {
  const [translationFrom = null, translationTo = null] = translation.map(at);
  return { draftedAt: at(draftedAt), submittedAt: at(submittedAt), translationFrom, translationTo, releasedAt: at(releasedAt) };
};

/** One fact of a sample thread. */
export const fact = <Kind extends ClockFact['kind']>(
  kind: Kind,
  from: Party,
  [id, hour]: readonly [id: string, hour: number],
  facts: FactsOf<Kind>,
): ClockFact => ({ id, kind, from, sentAt: at(hour), facts }) as ClockFact;

/** A message whose stages end with its sending, and its delivery an hour later, where it has been delivered. */
const delivered = (message: ClockFact, hour: number | null): readonly ClockFact[] =>
  hour === null
    ? [message]
    : [
        message,
        fact('receipt.delivered', message.from === 'requester' ? 'receiver' : 'requester', [`${message.id} delivered`, hour], {
          of: message.id,
          at: at(hour),
        }),
      ];

/** Drafted at 0, submitted at 2, released at 3, and delivered at 4 unless told otherwise. Two items are asked for. */
export const sent = (deliveredAt: number | null = 4, deadline: ClockDeadline = { class: 'NORMAL' }, itemCount = 2): readonly ClockFact[] =>
  delivered(
    fact('referral.original', 'requester', ['original', 3], {
      deadline,
      receiverZone: 'Asia/Shanghai',
      items: Array.from({ length: itemCount }, (_, i) => ({ no: i + 1 })),
      stages: stages(0, 2, 3),
    }),
    deliveredAt,
  );

/** The final answer: its drafting, submission, release and, where it has arrived, its delivery. */
export const answered = (drafted: number, submitted: number, released: number, deliveredAt: number | null = null): readonly ClockFact[] =>
  delivered(
    fact('referral.final_answer', 'receiver', [`answer ${released}`, released], {
      items: [{ no: 1 }, { no: 2 }],
      stages: stages(drafted, submitted, released),
    }),
    deliveredAt,
  );

export const asked = (released: number, deliveredAt: number | null = null): readonly ClockFact[] =>
  delivered(
    fact('referral.clarification_request', 'receiver', [`question ${released}`, released], {
      stages: stages(released, released, released),
    }),
    deliveredAt,
  );

/** The clarification of the question asked at the given hour. */
export const clarified = (askedAt: number, released: number, deliveredAt: number | null = null): readonly ClockFact[] =>
  delivered(
    fact('referral.clarification', 'requester', [`clarification ${released}`, released], {
      of: `question ${askedAt}`,
      stages: stages(released - 1, released, released),
    }),
    deliveredAt,
  );

export const progress = (step: string, hour: number): ClockFact =>
  fact('receipt.progress', 'receiver', [`${step} ${hour}`, hour], { of: 'original', at: at(hour), step });

export const stop = (code: string, hour: number, from: Party = 'receiver'): ClockFact =>
  fact('referral.stop', from, [`stop ${code} ${hour} ${from}`, hour], { code, at: at(hour) });

export const resume = (code: string, hour: number, from: Party = 'receiver'): ClockFact =>
  fact('referral.resume', from, [`resume ${code} ${hour} ${from}`, hour], { code, at: at(hour) });

export const recall = (of: string, hour: number, from: Party = 'receiver'): ClockFact =>
  fact('referral.recall', from, [`recall ${of}`, hour], { of });

export const withdrawal = (hour: number): ClockFact => fact('referral.withdrawal', 'requester', ['withdrawal', hour], {});

export const closed = (from: Party, hour: number, deliveredAt: number | null = null): readonly ClockFact[] =>
  delivered(fact('referral.outcome', from, ['outcome', hour], { closes: true }), deliveredAt);

/** The clock as it stands at an hour. */
export function clockAt(hour: number, ...facts: readonly (ClockFact | readonly ClockFact[])[]): ResponseClock {
  const clock = responseClock(facts.flat(), new Date(at(hour)));
  if (!clock) throw new Error('The sample has no original');
  return clock;
}

/** The spans of a clock as `stage from-to`, in hours; the one that goes on ends with three dots. */
export const waterfall = ({ spans }: ResponseClock): string =>
  spans.map(({ stage, from, to }) => `${stage} ${hourOf(from)}-${to === null ? '...' : hourOf(to)}`).join(', ');

const hourOf = (time: string): number => (Date.parse(time) - START) / 3_600_000;
