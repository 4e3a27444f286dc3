import { useQuery } from '@tanstack/react-query';
import { ProblemAlert } from '../../../ui';
import { instrumentsQuery } from '../../cases';
import { MessageRendering, partyOf } from '../../exchange';
import { useAgencies, useSession } from '../../identity';
import { originalOf } from './draft-from';
import type { DraftPlace } from './draft-requests';
import { savedDraftQuery } from './review-queries';

/** The saved draft as its receiver will see it. */
export function ReceiverView({ place, isSeen }: { readonly place: DraftPlace; readonly isSeen: boolean }) {
  const { agencyCode } = useSession();
  const agencies = useAgencies();
  const instruments = useQuery(instrumentsQuery);
  const { data, error, refetch } = useQuery({ ...savedDraftQuery(place), enabled: isSeen });
  if (error !== null) return <ProblemAlert problem={error} onRetry={() => void refetch()} />;
  const original = data === undefined ? null : originalOf(data);
  if (data === undefined || original === null || original.content === null) return null;
  return (
    <MessageRendering
      message={{ ...original, exercise: data.exercise, content: original.content }}
      reference={data.reference}
      from={partyOf(agencies, agencyCode, data.deskId)}
      to={partyOf(agencies, data.counterpart.agency, data.counterpart.desk)}
      receiver={agencies.find(({ code }) => code === data.counterpart.agency) ?? null}
      instruments={instruments.data?.items ?? []}
      order={3}
    />
  );
}
