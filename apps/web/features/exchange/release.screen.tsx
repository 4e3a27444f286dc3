import { useTranslation } from 'react-i18next';
import { Screen } from '../../ui';

/** The first screen of the feature. */
export function ReleaseScreen() {
  const { t } = useTranslation('exchange');
  return <Screen title={t('title')} />;
}
