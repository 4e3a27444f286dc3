import type { Schemas } from '@counterpart/api-client';
import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ForeignText, languageOf, type ListColumn, TwoZoneTime, useCode } from '../../../ui';
import { partyOf } from '../../exchange';
import { useAgencies } from '../../identity';
import { useNamed } from '../use-named';

type Row = Schemas['CaseRowAnswer'];

/** The columns of the list of cases, the number that everyone quotes first. */
export function useCaseColumns(): readonly ListColumn<Row>[] {
  const { t } = useTranslation('cases');
  const code = useCode();
  const named = useNamed();
  const agencies = useAgencies();
  return [
    { key: 'reference', header: t('col.reference'), width: 190, cell: ({ reference }) => reference },
    {
      key: 'title',
      header: t('col.title'),
      cell: ({ title, exercise }) => (
        <>
          {exercise ? <Badge variant="outline">{t('exercise')}</Badge> : null} <ForeignText lang={languageOf(title)}>{title}</ForeignText>
        </>
      ),
    },
    { key: 'lead', header: t('col.lead'), choice: 'shown', cell: ({ lead }) => named(partyOf(agencies, lead, null).agency) },
    { key: 'crimeType', header: t('col.crimeType'), choice: 'shown', cell: ({ crimeType }) => code('crimeType', crimeType) },
    { key: 'state', header: t('col.state'), width: 120, choice: 'shown', cell: ({ state }) => code('caseState', state) },
    { key: 'handling', header: t('col.handling'), width: 100, choice: 'shown', cell: ({ handling }) => handling.join(' ') },
    { key: 'updated', header: t('col.updated'), choice: 'shown', cell: ({ updatedAt }) => <TwoZoneTime at={updatedAt} stacked /> },
    { key: 'made', header: t('col.made'), choice: 'hidden', cell: ({ at }) => <TwoZoneTime at={at} stacked /> },
  ];
}
