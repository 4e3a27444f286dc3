import { useTranslation } from 'react-i18next';
import { EmptyState, Screen } from '../../ui';

/** What waits for the person: the first thing seen after signing in. */
export function MyWorkScreen() {
  const { t } = useTranslation('work');
  return (
    <Screen title={t('title')}>
      <EmptyState title={t('empty.title')} hint={t('empty.hint')} />
    </Screen>
  );
}
