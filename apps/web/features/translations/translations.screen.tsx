import { useTranslation } from 'react-i18next';
import { Screen } from '../../ui';

/** The first screen of the feature. */
export function TranslationsScreen() {
  const { t } = useTranslation('translations');
  return <Screen title={t('title')} />;
}
