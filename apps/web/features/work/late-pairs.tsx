import { Paper, Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TwoZoneTime } from '../../ui';
import type { Sections } from './work.query';

/** What is overdue on the own side, pair by pair: for the secretariat, by headers alone. */
export function LatePairs({ section }: { readonly section: Sections['overdueByPair'] }) {
  const { t } = useTranslation('work');
  if (section === undefined || section.count === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-label={t('section.overdueByPair')}>
      <Title order={2} size="h5" mb="xs">
        {t('section.overdueByPair')}
      </Title>
      <Table>
        <Table.Tbody>
          {section.items.map(({ requester, receiver, count, oldestDueAt }) => (
            <Table.Tr key={`${requester} ${receiver}`}>
              <Table.Th scope="row">{`${requester} → ${receiver}`}</Table.Th>
              <Table.Td>{count}</Table.Td>
              <Table.Td>
                <TwoZoneTime at={oldestDueAt} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
