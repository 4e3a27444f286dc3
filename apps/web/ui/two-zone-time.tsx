import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { twoZones } from './zoned-time';
import classes from './two-zone-time.module.css';

const ZonesContext = createContext<readonly string[]>(['UTC']);

/** Says in which zones times are shown below: one's own agency's first, then the other side's. */
export function ZonesProvider({ zones, children }: { readonly zones: readonly string[]; readonly children: ReactNode }) {
  return <ZonesContext value={zones}>{children}</ZonesContext>;
}

/** The zones in which times are shown. */
export const useZones = (): readonly string[] => useContext(ZonesContext);

interface Props {
  /** ISO 8601. */
  readonly at: string;
  /** Other zones than the provider's, e.g. of the very agencies of a referral. */
  readonly zones?: readonly string[];
  /** The second zone below the first instead of beside it. */
  readonly stacked?: boolean;
}

/** A moment on the clocks of both sides. */
export function TwoZoneTime({ at, zones, stacked = false }: Props) {
  const { i18n } = useTranslation('ui');
  const usual = useZones();
  const [first, ...others] = twoZones(at, zones ?? usual, i18n.language);
  return (
    <time dateTime={at} className={stacked ? classes.stacked : undefined}>
      <span>{first}</span>
      {others.map((other) => (
        <span key={other} className={classes.other}>
          {stacked ? other : ` · ${other}`}
        </span>
      ))}
    </time>
  );
}
