import { Badge, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { IconBan, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Screen, useCode } from '../../../ui';
import { type Agency, useAgencies } from '../agencies';
import { useSession } from '../session';
import { AgencyDeeds } from './agency-deeds';
import { Suspension } from './suspension';

/** The agencies of both sides: their desks, their languages, whether they may send and receive, and whether cooperation goes on. */
export function AgenciesScreen() {
  const { t } = useTranslation('identity');
  const { agencyId, side } = useSession();
  const agencies = useAgencies();
  const sides = [...new Set(agencies.map((agency) => agency.side))].sort((a, b) => Number(b === side) - Number(a === side));
  return (
    <Screen title={t('agencies.title')}>
      <Stack gap="xl">
        {sides.map((one) => (
          <Stack key={one} gap="md" component="section">
            <Suspension side={one} isOwn={one === side} />
            {agencies
              .filter((agency) => agency.side === one)
              .map((agency) => (
                <AgencyCard key={agency.id} agency={agency} isOwn={agency.id === agencyId} />
              ))}
          </Stack>
        ))}
      </Stack>
    </Screen>
  );
}

function AgencyCard({ agency, isOwn }: { readonly agency: Agency; readonly isOwn: boolean }) {
  const { t, i18n } = useTranslation('identity');
  const code = useCode();
  const named = (it: { readonly nameEn: string; readonly nameZh: string }): string => (i18n.language === 'en' ? it.nameEn : it.nameZh);
  return (
    <Paper withBorder p="md" component="article">
      <Group justify="space-between">
        <Title order={3} size="h5">
          {named(agency)} ({agency.code})
        </Title>
        <Badge variant="default" leftSection={agency.isEligible ? <IconCheck size={12} aria-hidden /> : <IconBan size={12} aria-hidden />}>
          {t(agency.isEligible ? 'agencies.eligible' : 'agencies.ineligible')}
        </Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {t('agencies.about', {
          languages: agency.languages.map((language) => code('language', language)).join(t('comma')),
          zone: agency.timeZone,
        })}
        {agency.takesOriginals ? t('agencies.takesOriginals') : null}
      </Text>
      <Table mt="xs">
        <Table.Caption>{t('agencies.desks')}</Table.Caption>
        <Table.Tbody>
          {agency.desks.map((desk) => (
            <Table.Tr key={desk.id}>
              <Table.Th scope="row">{desk.code}</Table.Th>
              <Table.Td>{named(desk)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {isOwn ? <AgencyDeeds agency={agency} /> : null}
    </Paper>
  );
}
