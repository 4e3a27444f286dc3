import { useTranslation } from 'react-i18next';
import { Screen } from '../../ui';

/** The first screen of the feature. */
export function CasesScreen() {
  const { t } = useTranslation('cases');
  return <Screen title={t('title')} />;
}
