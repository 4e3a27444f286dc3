import type { LeadFault } from '@counterpart/referrals';
import { type Figures, figuresOf } from './figures';
import type { Journey } from './journey';
import type { Patience } from './patience';
import type { PairFigures } from './report';
import type { Session } from './session';
import { differencesFrom, figuresOfSides, periodOf, strangersIn } from './system-figures';
import type { Ending } from './walk';

/** What a run has shown. `differences` is empty where everything is as its story says, and the same for both sides. */
export interface Outcome {
  readonly startedAt: string;
  readonly endedAt: string;
  readonly input: { readonly file: string; readonly encoding: string; readonly layout: string; readonly faults: readonly LeadFault[] };
  readonly case: { readonly id: string; readonly reference: string };
  readonly pairs: readonly PairFigures[];
  readonly total: Figures;
  readonly referrals: readonly object[];
  /** Referrals of others in the same period; the system's figures hold them too, so that they are not compared then. */
  readonly strangers: number;
  readonly differences: readonly string[];
}

/** Counts by pair of agencies, from the copies of the senders and again from those of the receivers, and asks the system of both sides. */
export async function countOf(
  patience: Patience,
  endings: readonly Ending[],
  secretariats: readonly Session[],
): Promise<Pick<Outcome, 'pairs' | 'total' | 'strangers' | 'differences'>> {
  const total = figuresOf(endings.map(({ sender }) => sender));
  const names = [...new Set(endings.map(({ on }) => on.pair))];
  const pairs = names.map((pair) => ({ pair, figures: figuresOf(ofPair(endings, pair).map(({ sender }) => sender)) }));
  const deliveries = endings.flatMap(({ sender }) => sender.shown.deliveredAt ?? []);
  if (deliveries.length === 0) return { pairs, total, strangers: 0, differences: [] };
  const period = periodOf(deliveries);
  const own = new Set(endings.map(({ on }) => on.id));
  const strangers = Math.max(...(await Promise.all(secretariats.map((one) => strangersIn(period, one, own)))));
  const sides = await figuresOfSides(patience, secretariats, period);
  const differences = pairs.flatMap(({ pair, figures }) => {
    const receivers = ofPair(endings, pair).map(({ receiver }) => receiver);
    const isWhole = receivers.every((receiver) => receiver !== null);
    return [
      ...unlike(`${pair}: figures of the two sides`, sides[0]?.get(pair), sides[1]?.get(pair)),
      ...(isWhole ? unlike(`${pair}: counted by its sender and by its receiver`, figures, figuresOf(receivers)) : []),
      ...(isWhole && strangers === 0 ? differencesFrom(figures, sides[0]?.get(pair)).map((difference) => `${pair}: ${difference}`) : []),
    ];
  });
  return { pairs, total, strangers, differences };
}

const ofPair = (endings: readonly Ending[], pair: string): readonly Ending[] => endings.filter(({ on }) => on.pair === pair);

const unlike = (what: string, one: unknown, other: unknown): readonly string[] =>
  JSON.stringify(one) === JSON.stringify(other) ? [] : [`${what} differ: ${JSON.stringify(one)} and ${JSON.stringify(other)}`];

/** A referral as the JSON file holds it. */
export const referralOf = ({ on, sender: { shown, clock } }: Ending): object => ({
  row: on.row,
  line: on.lead.line,
  from: on.from,
  to: on.to,
  id: shown.id,
  reference: shown.reference,
  state: shown.state,
  items: shown.items.map(({ no, state, ground }) => ({ no, state, ground })),
  turns: [...on.story.turns],
  releasedAt: shown.releasedAt,
  deliveredAt: shown.deliveredAt,
  acknowledgedAt: shown.acknowledgedAt,
  answeredAt: shown.answeredAt,
  closedAt: shown.closedAt,
  dueAt: shown.dueAt,
  outcome: shown.outcome,
  usefulness: shown.usefulness,
  netSeconds: clock === null ? null : Math.round(clock.netMs / 1000),
  grossSeconds: clock === null ? null : Math.round(clock.grossMs / 1000),
});

/** What went wrong on the way, by referral. */
export const failuresOf = (journeys: readonly Journey[]): readonly string[] =>
  journeys.flatMap((on) => (on.failure === null ? [] : [`${on.toString()}: ${on.failure}`]));
