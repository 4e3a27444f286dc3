import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ProblemAlert } from '../../../ui';
import { ReferralPage } from './referral-page';
import { referralQuery } from './referral.queries';

/** One referral: where it stands, what was written, and what can be done now. */
export function ReferralScreen() {
  const { id } = useParams({ from: '/referrals/$id' });
  const { data, error, refetch } = useQuery(referralQuery(id));
  if (data !== undefined) return <ReferralPage key={id} detail={data} />;
  return error === null ? null : <ProblemAlert problem={error} onRetry={() => void refetch()} />;
}
