import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TwoZoneTime } from '../../ui';
import { Bars } from './bars';
import type { Figure } from './figures.query';

const AGES = ['under8Hours', 'under3Days', 'under7Days', 'under30Days', 'over30Days'] as const;

/** How long what is open has been open, and which has been so the longest. */
export function Ageing({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation('response-times');
  const { oldestOpen, openByAge } = figure;
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h4">
        {t('ageing.title')}
      </Title>
      <Bars
        label={t('ageing.title')}
        rows={AGES.map((age) => ({
          name: t(`ageing.${age}`),
          from: 0,
          length: openByAge[age],
          text: String(openByAge[age]),
          look: 'plain',
        }))}
      />
      {oldestOpen === null ? null : (
        <Text size="sm">
          {t('ageing.oldest', { reference: oldestOpen.reference })} <TwoZoneTime at={oldestOpen.since} />
        </Text>
      )}
    </Stack>
  );
}
