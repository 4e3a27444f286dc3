import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ForeignText, Part, TwoZoneTime, useCode } from '../../../ui';
import { PartyName, partyOf } from '../../exchange';
import { useAgencies, useSession } from '../../identity';
import { useInstruments } from '../use-instruments';
import { Agencies } from './agencies';
import type { CaseDetail } from './case.queries';
import classes from './case.module.css';
import { Members } from './members';
import { useShownWords } from './use-shown-words';

/** What the case is about, what it rests on, who takes part, and who of the own agency works on it. */
export function Overview({ detail }: { readonly detail: CaseDetail }) {
  return (
    <Stack gap="md">
      <Summary detail={detail} />
      <Facts detail={detail} />
      <LegalBasis detail={detail} />
      <Agencies detail={detail} />
      <Members detail={detail} />
    </Stack>
  );
}

function Summary({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation('cases');
  const code = useCode();
  const { shown, other } = useShownWords(detail.content);
  return (
    <Part title={t('overview.summary')}>
      <ForeignText lang={shown.language} block>
        {shown.summary}
      </ForeignText>
      {other === null ? null : (
        <details>
          <summary>{t('overview.inOther', { language: code('language', other.language) })}</summary>
          <Text fw={600} mt="xs">
            <ForeignText lang={other.language}>{other.title}</ForeignText>
          </Text>
          <ForeignText lang={other.language} block>
            {other.summary}
          </ForeignText>
        </details>
      )}
    </Part>
  );
}

function Facts({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation('cases');
  const code = useCode();
  const agencies = useAgencies();
  const { agencyId } = useSession();
  const { content, crimeType, template, deskId, leadAgencyId, createdAt, updatedAt } = detail;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t('overview.lead'), <PartyName key="lead" party={partyOf(agencies, leadAgencyId, null)} />],
    [t('overview.ownDesk'), <PartyName key="own" party={partyOf(agencies, agencyId, deskId)} />],
    [t('overview.ownReference'), content.ownReference ?? t('overview.none')],
    [t('col.crimeType'), code('crimeType', crimeType)],
    [t('overview.template'), code('crimeType', template)],
    [t('overview.stateAt'), <TwoZoneTime key="state" at={detail.stateAt} stacked />],
    [t('col.made'), <TwoZoneTime key="made" at={createdAt} stacked />],
    [t('col.updated'), <TwoZoneTime key="updated" at={updatedAt} stacked />],
  ];
  return (
    <Part title={t('overview.facts')}>
      <dl className={classes.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function LegalBasis({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation('cases');
  const instruments = useInstruments();
  const { legalBasis, language } = detail.content;
  return (
    <Part title={t('overview.basis')}>
      <ul className={classes.list}>
        {legalBasis.map(({ instrument, article }) => (
          <li key={`${instrument} ${article}`}>
            {instruments.find(({ value }) => value === instrument)?.label ?? instrument}{' '}
            <ForeignText lang={language}>{article}</ForeignText>
          </li>
        ))}
      </ul>
    </Part>
  );
}
