import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TwoZoneTime, useCode } from '../../../ui';
import { PartyName, partyOf } from '../../exchange';
import { useAgencies, useSession } from '../../identity';
import { Part } from './part';
import classes from './referral.module.css';
import type { Detail } from './referral.queries';

/** Who it is between, what it is about, who works on it, and when what happened. */
export function ReferralFacts({ detail }: { readonly detail: Detail }) {
  const { t } = useTranslation('referrals');
  const code = useCode();
  const agencies = useAgencies();
  const { agencyCode } = useSession();
  const { counterpart, deskId, box } = detail;
  const other = <PartyName party={partyOf(agencies, counterpart.agency, counterpart.desk)} />;
  const own = <PartyName party={partyOf(agencies, agencyCode, deskId)} />;
  const moments = (['releasedAt', 'deliveredAt', 'acknowledgedAt', 'answeredAt', 'closedAt'] as const).flatMap((name) => {
    const at = detail[name];
    return at === null ? [] : [[t(`detail.${name}`), <TwoZoneTime key={name} at={at} stacked />] as const];
  });
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('detail.from'), box === 'in' ? other : own],
    [t('detail.to'), box === 'in' ? own : other],
    [t('detail.kind'), code('referralKind', detail.kind)],
    [t('detail.crimeType'), code('crimeType', detail.crimeType)],
    [t('detail.urgency'), code('urgency', detail.urgency)],
    ...(detail.case === null ? [] : [[t('detail.case'), <CaseLink key="case" {...detail.case} />] as const]),
    ...(detail.ownReference === null ? [] : [[t('detail.ownReference'), detail.ownReference] as const]),
    [t('detail.assignedTo'), detail.assignedTo?.name ?? t('detail.nobody')],
    ...(detail.createdBy === null ? [] : [[t('detail.createdBy'), detail.createdBy.name] as const]),
    ...moments,
    ...(detail.outcome === null ? [] : [[t('detail.outcome'), code('outcome', detail.outcome)] as const]),
    ...(detail.usefulness === null ? [] : [[t('detail.usefulness'), code('usefulness', detail.usefulness)] as const]),
  ];
  return (
    <Part title={t('detail.facts')}>
      <dl className={classes.facts}>
        {rows.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </Part>
  );
}

function CaseLink({ id, reference }: NonNullable<Detail['case']>) {
  return (
    <Anchor renderRoot={(props) => <Link to="/cases/$id" params={{ id }} {...props} />}>
      <Text span ff="monospace" inherit>
        {reference}
      </Text>
    </Anchor>
  );
}
