import { api, call, ifMatch, isProblem, type Schemas } from '@counterpart/api-client';
import { Button, Group, Text } from '@mantine/core';
import { useInViewport } from '@mantine/hooks';
import { IconSend } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../ui';
import { focusField } from './field-id';
import { FormSection } from './form-section';
import { ProblemList } from './problem-list';
import { ReceiverView } from './receiver-view';
import { readinessQuery } from './review-queries';
import type { Draft } from './use-draft';

interface Props {
  readonly draft: Draft;
  readonly onSubmitted: (answer: Schemas['DraftAnswer']) => void;
}

const NOWHERE = { id: '', version: 0 };

/** What is still missing, what the receiver will see, and the button that gives it to the translators or the second person. */
export function SectionReview({ draft, onSubmitted }: Props) {
  const { t } = useTranslation('referrals');
  const { ref, inViewport } = useInViewport<HTMLDivElement>();
  const { place, faults } = draft;
  const readiness = useQuery({ ...readinessQuery(place ?? NOWHERE), enabled: place !== null && inViewport });
  const submit = useMutation({
    mutationFn: async (): Promise<Schemas['DraftAnswer'] | null> => {
      const saved = await draft.settle();
      if (saved === null) return null;
      const params = { path: { id: saved.id }, header: ifMatch(saved.version) };
      return call(api.POST('/referrals/{id}/submit', { params }));
    },
    onSuccess: (answer) => (answer === null ? focusField('problems') : onSubmitted(answer)),
    onError: () => void readiness.refetch().then(() => focusField('problems')),
  });
  return (
    <FormSection name="review" title={t('new.section.review')} hint={t('new.reviewHint')}>
      <div ref={ref}>{place === null ? <Text>{t('new.notSavedYet')}</Text> : <ReceiverView place={place} isSeen={inViewport} />}</div>
      {readiness.error === null ? null : <ProblemAlert problem={readiness.error} onRetry={() => void readiness.refetch()} />}
      {readiness.data === undefined ? null : <ProblemList problems={readiness.data.problems} faults={faults} />}
      {/* What is missing is listed above already. */}
      {submit.error === null || isProblem(submit.error, 'referral.not-ready') ? null : <ProblemAlert problem={submit.error} />}
      <Group justify="flex-end">
        <Text size="sm" c="dimmed">
          {t('new.submitHint')}
        </Text>
        <Button
          leftSection={<IconSend size={18} aria-hidden />}
          loading={submit.isPending}
          disabled={place === null}
          onClick={() => submit.mutate()}
        >
          {t('new.submit')}
        </Button>
      </Group>
    </FormSection>
  );
}
