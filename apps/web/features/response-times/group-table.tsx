import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FigureLink } from './figure-link';
import type { FigureSearch } from './figure-search';
import type { Group } from './figures.query';
import { useGroupName } from './group-name';
import { searchOfGroup } from './group-search';
import { Lasting } from './lasting';

interface Props {
  readonly groups: readonly Group[];
  /** The whole period said out, so that a group's list is counted as the group was. */
  readonly search: FigureSearch;
}

const COUNTS = [
  ['referrals', 'all'],
  ['open', 'open'],
  ['overdue', 'overdue'],
  ['inTime', 'inTime'],
  ['late', 'late'],
  ['refused', 'refused'],
  ['withdrawn', 'withdrawn'],
] as const;

/** The figures group by group; every count opens its list. */
export function GroupTable({ groups, search }: Props) {
  const { t, i18n } = useTranslation('response-times');
  const nameOf = useGroupName();
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <Table.ScrollContainer minWidth={760} scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('groups') } }}>
      <Table>
        <Table.Caption>{t('groups')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('group')}</Table.Th>
            {COUNTS.map(([name]) => (
              <Table.Th key={name} scope="col" ta="right">
                {t(`figure.${name}`)}
              </Table.Th>
            ))}
            <Table.Th scope="col" ta="right">
              {t('figure.share')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t('figure.median')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {t('figure.p90')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map(({ key, figures }) => {
            const name = nameOf(key);
            const own = searchOfGroup(key, search);
            return (
              <Table.Tr key={name}>
                <Table.Th scope="row">{name}</Table.Th>
                {COUNTS.map(([count, of]) => (
                  <Table.Td key={count} ta="right">
                    {own === null ? (
                      figures[count]
                    ) : (
                      <FigureLink value={figures[count]} name={`${name}, ${t(`figure.${count}`)}`} of={of} search={own} />
                    )}
                  </Table.Td>
                ))}
                <Table.Td ta="right">{figures.shareInTime === null ? t('none') : percent.format(figures.shareInTime)}</Table.Td>
                <Table.Td ta="right">
                  <Lasting seconds={figures.net.medianSeconds} />
                </Table.Td>
                <Table.Td ta="right">
                  <Lasting seconds={figures.net.p90Seconds} />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {groups.length === 0 ? <Text c="dimmed">{t('empty')}</Text> : null}
    </Table.ScrollContainer>
  );
}
