import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StatTile } from '../../ui';
import { FigureLink } from './figure-link';
import type { FigureSearch } from './figure-search';
import type { Figure } from './figures.query';
import { Lasting } from './lasting';

interface Props {
  readonly figure: Figure;
  readonly search: FigureSearch;
}

/** The figures that everybody asks for first. */
export function FigureTiles({ figure, search }: Props) {
  const { t, i18n } = useTranslation('response-times');
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3, lg: 6 }}>
      <StatTile
        label={t('figure.referrals')}
        value={<FigureLink value={figure.referrals} name={t('figure.referrals')} of="all" search={search} />}
        hint={t('hint.referrals')}
      />
      <StatTile label={t('figure.median')} value={<Lasting seconds={figure.net.medianSeconds} />} hint={t('hint.net')} />
      <StatTile
        label={t('figure.p90')}
        value={<Lasting seconds={figure.net.p90Seconds} />}
        hint={figure.net.p90Seconds === null ? t('hint.tooFew') : t('hint.net')}
      />
      <StatTile
        label={t('figure.share')}
        value={figure.shareInTime === null ? t('none') : percent.format(figure.shareInTime)}
        hint={t('hint.judged', { inTime: figure.inTime, count: figure.judged })}
      />
      <StatTile label={t('figure.open')} value={<FigureLink value={figure.open} name={t('figure.open')} of="open" search={search} />} />
      <StatTile
        label={t('figure.overdue')}
        value={<FigureLink value={figure.overdue} name={t('figure.overdue')} of="overdue" search={search} />}
      />
    </SimpleGrid>
  );
}
