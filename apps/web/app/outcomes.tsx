import { Skeleton, Stack } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState, ProblemAlert, Screen } from '../ui';

/** Stands in for a screen that is being loaded. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <Stack aria-busy aria-label={t('outcome.loading')} role="status">
      <Skeleton h={32} w="40%" />
      <Skeleton h={240} />
    </Stack>
  );
}

/** Stands in for a screen that broke, or whose record could not be read. */
export function Failure({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <Screen title={t('outcome.failed')}>
      <ProblemAlert problem={error instanceof Error ? error : new Error(String(error))} onRetry={reset} />
    </Screen>
  );
}

/** What does not exist looks like what may not be seen. */
export function Missing() {
  const { t } = useTranslation();
  return (
    <Screen title={t('outcome.missing')}>
      <EmptyState title={t('outcome.missing')} hint={t('outcome.missingHint')} action={<Link to="/">{t('outcome.home')}</Link>} />
    </Screen>
  );
}
