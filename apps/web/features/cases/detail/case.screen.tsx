import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert, Screen } from '../../../ui';
import { CasePage } from './case-page';
import { caseQuery } from './case.queries';

/** One joint case: what it is about, what was exchanged in it, and what can be done now. */
export function CaseScreen() {
  const { t } = useTranslation('cases');
  const { id } = useParams({ from: '/cases/$id' });
  const { data, error, refetch } = useQuery(caseQuery(id));
  if (data !== undefined) return <CasePage key={id} detail={data} />;
  return (
    <Screen title={t('detail.title')}>{error === null ? null : <ProblemAlert problem={error} onRetry={() => void refetch()} />}</Screen>
  );
}
