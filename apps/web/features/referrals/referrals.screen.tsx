import { useTranslation } from 'react-i18next';
import { Screen } from '../../ui';

/** The first screen of the feature. */
export function ReferralsScreen() {
  const { t } = useTranslation('referrals');
  return <Screen title={t('title')} />;
}
