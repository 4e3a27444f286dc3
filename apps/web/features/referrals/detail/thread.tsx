import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { instrumentsQuery } from '../../cases';
import { Part } from './part';
import classes from './referral.module.css';
import type { Detail } from './referral.queries';
import { isNotice, isOwn } from './thread-parts';
import { ThreadMessage } from './thread-message';
import { ThreadNotice } from './thread-notice';

/** Everything that was written or told, the oldest first; what waits on the own side stands among it, marked as such. */
export function Thread({ detail }: { readonly detail: Detail }) {
  const { t } = useTranslation('referrals');
  const instruments = useQuery(instrumentsQuery).data?.items ?? [];
  return (
    <Part title={t('detail.thread')}>
      <ol className={classes.list}>
        {detail.messages.map((message) => (
          <li key={message.id} id={`message-${message.id}`}>
            {isNotice(message) && !isOwn(message) ? (
              <ThreadNotice message={message} />
            ) : (
              <ThreadMessage detail={detail} message={message} instruments={instruments} />
            )}
          </li>
        ))}
      </ol>
    </Part>
  );
}
