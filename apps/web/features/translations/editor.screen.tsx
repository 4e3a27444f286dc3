import { Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AbilityButton, MarkingBanner, ProblemAlert, Screen, useCode } from '../../ui';
import { Notes } from './notes';
import { SegmentRow } from './segment-row';
import { type TranslationDetail, translationQuery } from './translations.query';
import { useJobSteps } from './use-job-steps';

/** A plain editor: each sentence beside its translation. Nothing is shown of the case behind it. */
export function TranslationEditorScreen() {
  const { t } = useTranslation('translations');
  const { id } = useParams({ from: '/translations/$id' });
  const { data, error, refetch } = useQuery(translationQuery(id));
  if (error !== null) return <Screen title={t('title')} children={<ProblemAlert problem={error} onRetry={() => void refetch()} />} />;
  return data === undefined ? <Screen title={t('title')} /> : <Editor job={data} />;
}

function Editor({ job }: { readonly job: TranslationDetail }) {
  const { t } = useTranslation('translations');
  const code = useCode();
  const { step, name } = useJobSteps(job);
  const segments = job.segments ?? [];
  const done = segments.filter(({ state }) => state !== 'pending' && state !== 'returned').length;
  const title = t('of', { source: code('language', job.sourceLanguage), target: code('language', job.targetLanguage) });
  return (
    <Screen
      title={title}
      aside={<Text>{code('translationState', job.state)}</Text>}
      banner={<MarkingBanner handling={job.handling} />}
      actions={(['take', 'takeReview', 'finish', 'return', 'approve'] as const).map((one) => (
        <AbilityButton
          key={one}
          abilities={job.abilities}
          name={one}
          onClick={() => step.mutate(one)}
          loading={step.isPending && name === one}
          variant={one === 'return' ? 'default' : 'filled'}
        >
          {t(`step.${one}`)}
        </AbilityButton>
      ))}
    >
      <Stack>
        {step.error === null ? null : <ProblemAlert problem={step.error} />}
        <Group gap="sm">
          <Progress value={job.size === 0 ? 0 : (done / job.size) * 100} w={200} aria-label={t('progress')} />
          <Text size="sm">{t('done', { done, count: job.size })}</Text>
        </Group>
        <Notes job={job} />
        {job.segments === null ? <Text c="dimmed">{t('notYours')}</Text> : null}
        {segments.map((segment) => (
          <SegmentRow key={segment.id} job={job} segment={segment} />
        ))}
      </Stack>
    </Screen>
  );
}
