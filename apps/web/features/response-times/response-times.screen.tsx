import { useTranslation } from 'react-i18next';
import { Screen } from '../../ui';

/** The first screen of the feature. */
export function ResponseTimesScreen() {
  const { t } = useTranslation('response-times');
  return <Screen title={t('title')} />;
}
