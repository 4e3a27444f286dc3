import type { ReactNode } from 'react';
import { useAgencies, useSession } from '../features/identity';
import { ZonesProvider } from '../ui';

/** Shows times on the clock of one's own agency, and beside it on the other side's. */
export function Zones({ children }: { readonly children: ReactNode }) {
  const { agency } = useSession();
  const other = useAgencies().find(({ side }) => side !== agency.side);
  return <ZonesProvider zones={other === undefined ? [agency.timeZone] : [agency.timeZone, other.timeZone]}>{children}</ZonesProvider>;
}
