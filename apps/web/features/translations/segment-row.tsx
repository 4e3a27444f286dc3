import { Badge, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ForeignText, ProblemAlert, useCode } from '../../ui';
import { SegmentEditor } from './segment-editor';
import { SegmentReview } from './segment-review';
import type { Segment, TranslationDetail } from './translations.query';
import { useSegmentSteps } from './use-segment-steps';

interface Props {
  readonly job: TranslationDetail;
  readonly segment: Segment;
}

/** One sentence and its translation: written by the translator, accepted or sent back by the reviewer. */
export function SegmentRow({ job, segment }: Props) {
  const { t } = useTranslation('translations');
  const code = useCode();
  const steps = useSegmentSteps(job.id, segment);
  const mayWrite = job.abilities.translate === null;
  return (
    <Paper withBorder p="sm" component="article" aria-label={t('segment', { no: segment.position + 1 })}>
      <Group justify="space-between" mb="xs">
        <Text size="xs" c="dimmed">
          {t('segment', { no: segment.position + 1 })}
        </Text>
        <Group gap="xs">
          {segment.origin === 'memory' && segment.state === 'prefilled' ? <Badge autoContrast>{t('fromMemory')}</Badge> : null}
          <Badge variant="outline">{code('segmentState', segment.state)}</Badge>
        </Group>
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ForeignText lang={job.sourceLanguage} block>
          {segment.source}
        </ForeignText>
        <Stack gap="xs">
          {segment.comment === null || segment.state !== 'returned' ? null : (
            <Text size="sm" fw={600}>
              {t('comment', { comment: segment.comment })}
            </Text>
          )}
          {mayWrite ? (
            <SegmentEditor key={segment.version} job={job} segment={segment} steps={steps} />
          ) : (
            <ForeignText lang={job.targetLanguage} block>
              {segment.target ?? ''}
            </ForeignText>
          )}
          {segment.override === null ? null : <Text size="sm">{t('overridden', { reason: segment.override })}</Text>}
          {steps.error === null ? null : <ProblemAlert problem={steps.error} />}
          {job.abilities.review === null ? <SegmentReview segment={segment} steps={steps} /> : null}
        </Stack>
      </SimpleGrid>
    </Paper>
  );
}
