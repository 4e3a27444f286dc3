import { Group, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, Screen, TwoZoneTime } from '../../ui';
import { Ageing } from './ageing';
import { FigureFilters } from './figure-filters';
import { periodOf } from './figure-search';
import { FigureTiles } from './figure-tiles';
import { figuresQuery } from './figures.query';
import { GroupTable } from './group-table';
import { StageWaterfall } from './stage-waterfall';

/** How long things took, and where the time went. Exercises never count. */
export function ResponseTimesScreen() {
  const { t } = useTranslation('response-times');
  const search = useSearch({ from: '/response-times' });
  // The day on which the screen was opened: what it shows must not change by itself at midnight.
  const [now] = useState(() => Date.now());
  const period = periodOf(search, now);
  const { data, error, refetch, isPending } = useQuery({ ...figuresQuery(search, now), placeholderData: keepPreviousData });
  const whole = { ...search, ...period };
  return (
    <Screen title={t('title')}>
      <Stack gap="lg">
        <Group align="end" gap="sm" data-print="hide">
          <FigureFilters period={period} isGrouped />
        </Group>
        {error === null ? null : <ProblemAlert problem={error} onRetry={() => void refetch()} />}
        {isPending ? <Skeleton h={110} aria-busy /> : null}
        {data === undefined ? null : (
          <>
            <FigureTiles figure={data.total} search={whole} />
            <GroupTable groups={data.groups} search={whole} />
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
              <StageWaterfall figure={data.total} />
              <Ageing figure={data.total} />
            </SimpleGrid>
            <Text size="xs" c="dimmed">
              {t('asOf')} <TwoZoneTime at={data.asOf} />
            </Text>
          </>
        )}
      </Stack>
    </Screen>
  );
}
