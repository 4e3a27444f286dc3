import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemAlert } from '../../../ui';
import { referralQuery } from '../detail/referral.queries';
import { MessageOpening } from './message-opening';

/**
 * A message of a thread being written: one that begins, or a draft that is gone on with. When one that begins gets its id, the address
 * follows and the form stays.
 */
export function MessageScreen() {
  const { id, messageId } = useParams({ from: ROUTE });
  const said = useSearch({ from: ROUTE });
  const navigate = useNavigate();
  const [editor, setEditor] = useState({ opened: messageId, said, begun: null as string | null, key: 0 });
  if (messageId !== (editor.begun ?? editor.opened)) setEditor({ opened: messageId, said, begun: null, key: editor.key + 1 });
  const { data, error, refetch } = useQuery(referralQuery(id));
  const begun = (begunId: string): void => {
    setEditor((before) => ({ ...before, begun: begunId }));
    void navigate({ to: ROUTE, params: { id, messageId: begunId }, search: {}, replace: true, ignoreBlocker: true, resetScroll: false });
  };
  if (data !== undefined)
    return <MessageOpening key={editor.key} detail={data} messageId={editor.opened} said={editor.said} onBegun={begun} />;
  return error === null ? null : <ProblemAlert problem={error} onRetry={() => void refetch()} />;
}

const ROUTE = '/referrals/$id/messages/$messageId';
