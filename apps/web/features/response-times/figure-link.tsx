import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FigureSearch } from './figure-search';

interface Props {
  readonly value: number;
  /** Of what it is a number, for those who do not see the column it stands in. */
  readonly name: string;
  readonly of: 'all' | 'open' | 'overdue' | 'inTime' | 'late' | 'refused' | 'withdrawn';
  /** The filters under which it was counted. */
  readonly search: FigureSearch;
}

/** A number that opens the list behind it; none has nothing to open. */
export function FigureLink({ value, name, of, search }: Props) {
  const { i18n } = useTranslation();
  const text = new Intl.NumberFormat(i18n.language).format(value);
  if (value === 0) return <>{text}</>;
  const { by: _, ...filters } = search;
  return (
    <Anchor
      renderRoot={(props) => <Link to="/response-times/referrals" search={{ ...filters, of }} {...props} />}
      aria-label={`${name}: ${text}`}
    >
      {text}
    </Anchor>
  );
}
