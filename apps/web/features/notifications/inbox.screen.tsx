import { useTranslation } from 'react-i18next';
import { Screen } from '../../ui';

/** The first screen of the feature. */
export function InboxScreen() {
  const { t } = useTranslation('notifications');
  return <Screen title={t('title')} />;
}
