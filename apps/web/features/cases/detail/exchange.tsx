import { Anchor, Badge, Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '@counterpart/api-client';
import { useTranslation } from 'react-i18next';
import { ClockChip, EmptyState, ForeignText, languageOf, Part, ProblemAlert, useCode } from '../../../ui';
import { partyOf } from '../../exchange';
import { useAgencies, useCan } from '../../identity';
import { useNamed } from '../use-named';
import { type CaseDetail, caseReferralsQuery } from './case.queries';
import classes from './case.module.css';

/** The referrals of the case, each with its clock. */
export function Exchange({ detail: { id } }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation('cases');
  const can = useCan();
  const { data, isPending, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(caseReferralsQuery(id));
  const referrals = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Part title={t('exchange.title')}>
      {error === null ? null : <ProblemAlert problem={error} onRetry={() => void refetch()} />}
      {referrals.length === 0 && !isPending && error === null ? <EmptyState title={t('exchange.empty')} /> : null}
      <ul className={classes.list}>
        {referrals.map((referral) => (
          <Referral key={referral.id} referral={referral} />
        ))}
      </ul>
      <Group data-print="hide">
        {hasNextPage ? (
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('more')}
          </Button>
        ) : null}
        {can('referral.create') ? (
          <Button variant="default" renderRoot={(props) => <Link to="/referrals/new" search={{ caseId: id }} {...props} />}>
            {t('exchange.new')}
          </Button>
        ) : null}
      </Group>
    </Part>
  );
}

function Referral({ referral }: { readonly referral: Schemas['ReferralRowAnswer'] }) {
  const { t } = useTranslation('cases');
  const code = useCode();
  const named = useNamed();
  const agencies = useAgencies();
  const { id, reference, title, kind, state, box, counterpart, clock, urgency } = referral;
  return (
    <li>
      <Group justify="space-between">
        <Group gap="xs">
          <Anchor renderRoot={(props) => <Link to="/referrals/$id" params={{ id }} {...props} />} ff="monospace">
            {reference ?? t('exchange.noNumber')}
          </Anchor>
          {title === null ? (
            <Text span c="dimmed">
              {t('exchange.noTitle')}
            </Text>
          ) : (
            <ForeignText lang={languageOf(title)}>{title}</ForeignText>
          )}
        </Group>
        <Group gap="xs">
          <Badge variant="outline">{code('referralState', state)}</Badge>
          {clock === null ? null : <ClockChip clock={{ ...clock, remainingMs: clock.leftMs, goal: urgency }} />}
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        {t(`exchange.${box}`, { kind: code('referralKind', kind), agency: named(partyOf(agencies, counterpart.agency, null).agency) })}
      </Text>
    </li>
  );
}
