import { Badge, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ClockChip, CopyNumber, MarkingBanner, ProblemAlert, Screen, useCode } from '../../../ui';
import { Actions } from './actions';
import { languageOf } from './language-of';
import { Matches } from './matches';
import { Permissions } from './permissions';
import { Receipts } from './receipts';
import { RecallNotice } from './recall-notice';
import { ReferralFacts } from './referral-facts';
import classes from './referral.module.css';
import { clockQuery, type Detail } from './referral.queries';
import { RequestedItems } from './requested-items';
import { Thread } from './thread';
import { isOwn } from './thread-parts';

/** A referral with its marking, number and clock; what can be done beside what was written. */
export function ReferralPage({ detail }: { readonly detail: Detail }) {
  const { t } = useTranslation('referrals');
  const code = useCode();
  const { reference, title, kind, state, handling, exercise } = detail;
  const clock = useQuery({ ...clockQuery(detail.id), enabled: reference !== null });
  const original = detail.messages.find((message) => message.kind === 'referral.original')?.content;
  const shownClock = clock.data?.clock;
  return (
    <Screen
      title={title ?? code('referralKind', kind)}
      {...(title === null ? {} : { lang: languageOf(title) })}
      banner={
        <MarkingBanner
          {...{ handling, exercise }}
          handlingText={original?.translation?.texts['handlingText'] ?? original?.texts['handlingText'] ?? null}
          evaluation={original?.data.evaluation ?? null}
        />
      }
      aside={
        <>
          {reference === null ? null : <CopyNumber value={reference} />}
          <Badge variant="outline" size="lg">
            {code('referralState', state)}
          </Badge>
          {detail.isUnread ? <Badge variant="filled">{t('detail.unread')}</Badge> : null}
          {shownClock ? <ClockChip clock={{ ...shownClock, goal: detail.urgency }} /> : null}
        </>
      }
    >
      <div className={classes.columns}>
        <Stack gap="md" className={classes.main}>
          <RecallNotice detail={detail} />
          {clock.error === null ? null : <ProblemAlert problem={clock.error} onRetry={() => void clock.refetch()} />}
          <Thread detail={detail} />
          <Permissions detail={detail} />
          <Matches matches={detail.matches} />
          <Receipts detail={detail} isEmpty={detail.messages.every(isOwn)} />
        </Stack>
        <Stack gap="md" className={classes.side}>
          <Actions detail={detail} />
          <ReferralFacts detail={detail} />
          <RequestedItems detail={detail} />
        </Stack>
      </div>
    </Screen>
  );
}
