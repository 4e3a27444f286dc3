import type { Figures, Spread } from './figures';
import type { Patience } from './patience';
import type { Session } from './session';
import type { Page } from './shapes';

/** The figures of a pair of agencies as the system gives them to the secretariat of a side. */
export interface SystemFigures {
  readonly referrals: number;
  readonly answered: number;
  readonly withdrawn: number;
  readonly closed: number;
  readonly inTime: number;
  readonly shareInTime: number | null;
  readonly net: Spread;
  readonly gross: Spread;
}

/** From the first delivery until after the last, in ISO. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The period that holds the deliveries. */
export function periodOf(deliveries: readonly string[]): Period {
  const times = deliveries.map((at) => Date.parse(at));
  return { from: new Date(Math.min(...times)).toISOString(), to: new Date(Math.max(...times) + 1).toISOString() };
}

interface Group {
  readonly key: { readonly requester: string; readonly receiver: string };
  readonly figures: SystemFigures;
}

/** The figures that each side's secretariat sees of the same pairs. They are asked for until both agree, or the patience ends. */
export async function figuresOfSides(
  patience: Patience,
  secretariats: readonly Session[],
  { from, to }: Period,
): Promise<readonly ReadonlyMap<string, SystemFigures>[]> {
  const path = `/response-times?by=pair&from=${from}&to=${to}`;
  const look = () => Promise.all(secretariats.map((one) => one.get<{ readonly groups: readonly Group[] }>(path)));
  const text = (groups: readonly Group[]): string => JSON.stringify(groups.map(({ key, figures }) => [key, comparable(figures)]));
  let seen = await look();
  for (const attempt of patience.attempts()) {
    if (new Set(seen.map(({ groups }) => text(groups))).size === 1 || attempt.isLast) break;
    await attempt.pause();
    seen = await look();
  }
  return seen.map(({ groups }) => new Map(groups.map(({ key, figures }) => [`${key.requester} > ${key.receiver}`, comparable(figures)])));
}

/** How many referrals of the period are not of this run: others work on the same system. */
export async function strangersIn({ from, to }: Period, secretariat: Session, own: ReadonlySet<string>): Promise<number> {
  let strangers = 0;
  for (let cursor: string | null = ''; cursor !== null;) {
    const after: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: Page<{ readonly id: string }> = await secretariat.get(
      `/response-times/referrals?of=all&limit=100&from=${from}&to=${to}${after}`,
    );
    strangers += page.items.filter(({ id }) => !own.has(id)).length;
    cursor = page.next;
  }
  return strangers;
}

/** Without what goes on changing while nothing happens. */
const comparable = ({ referrals, answered, withdrawn, closed, inTime, shareInTime, net, gross }: SystemFigures): SystemFigures => ({
  referrals,
  answered,
  withdrawn,
  closed,
  inTime,
  shareInTime,
  net,
  gross,
});

/** In what the system's figures differ from those counted here. */
export function differencesFrom(counted: Figures, system: SystemFigures | undefined): readonly string[] {
  const { delivered, answered, withdrawn, closed, inTime, shareInTime, net, gross } = counted;
  const own = comparable({ referrals: delivered, answered, withdrawn, closed, inTime, shareInTime, net, gross });
  if (system === undefined) return delivered === 0 ? [] : ['the system has no figures of this pair'];
  return (Object.keys(own) as (keyof SystemFigures)[]).flatMap((name) =>
    JSON.stringify(own[name]) === JSON.stringify(system[name])
      ? []
      : [`${name} is ${JSON.stringify(system[name])} in the system and ${JSON.stringify(own[name])} as counted here`],
  );
}
