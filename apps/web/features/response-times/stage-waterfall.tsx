import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { spanText, useCode } from '../../ui';
import { Bars } from './bars';
import type { Figure } from './figures.query';
import { waterfallOf } from './waterfall';

/** Where the time went: the mean of each stage in the order a referral goes through them, and whose time it was. */
export function StageWaterfall({ figure }: { readonly figure: Figure }) {
  const { t, i18n } = useTranslation('response-times');
  const code = useCode();
  const steps = waterfallOf(figure.meanStageSeconds);
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h4">
        {t('waterfall.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {figure.judged === 0 ? t('waterfall.nothing') : t('waterfall.about', { count: figure.judged })}
      </Text>
      {steps.length === 0 ? null : (
        <Bars
          label={t('waterfall.title')}
          rows={steps.map(({ stage, holder, look, from, seconds }) => ({
            name: t('waterfall.step', { stage: code('stage', stage), holder: code('holder', holder) }),
            from,
            length: seconds,
            text: spanText(seconds * 1000, i18n.language),
            look,
          }))}
        />
      )}
    </Stack>
  );
}
