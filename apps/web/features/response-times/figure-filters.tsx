import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CodeFilter, useSearchState } from '../../ui';
import { useAgencies } from '../identity';
import { dayOf, type FigureSearch } from './figure-search';

const GROUPS = ['pair', 'desk', 'class', 'kind', 'crimeType', 'month'] as const;

interface Props {
  readonly period: { readonly from: string; readonly to: string };
  /** Whether figures are broken down here. */
  readonly isGrouped: boolean;
}

/** Period, breakdown and codes, all of them in the address. */
export function FigureFilters({ period, isGrouped }: Props) {
  const { t } = useTranslation('response-times');
  const [search, setSearch] = useSearchState<FigureSearch>();
  const codes = useAgencies().map(({ code }) => code);
  const day = (name: 'from' | 'to') => (
    <TextInput
      size="xs"
      type="date"
      label={t(`filter.${name}`)}
      value={period[name]}
      min={name === 'to' ? period.from : undefined}
      max={name === 'from' ? period.to : undefined}
      onChange={({ currentTarget }) => dayOf(currentTarget.value) && setSearch({ [name]: currentTarget.value })}
    />
  );
  const agency = (name: 'requester' | 'receiver') => (
    <Select
      size="xs"
      label={t(`filter.${name}`)}
      data={codes}
      value={search[name] ?? null}
      onChange={(code) => setSearch({ [name]: code ?? undefined })}
      clearable
    />
  );
  return (
    <>
      {day('from')}
      {day('to')}
      {isGrouped ? (
        <Select
          size="xs"
          label={t('filter.by')}
          data={GROUPS.map((value) => ({ value, label: t(`by.${value}`) }))}
          value={search.by ?? 'pair'}
          onChange={(by) => setSearch({ by: by === null || by === 'pair' ? undefined : by })}
          allowDeselect={false}
        />
      ) : null}
      {agency('requester')}
      {agency('receiver')}
      <CodeFilter label={t('filter.class')} list="urgency" value={search.class} onChange={(value) => setSearch({ class: value })} />
      <CodeFilter label={t('filter.kind')} list="referralKind" value={search.kind} onChange={(kind) => setSearch({ kind })} />
      <CodeFilter
        label={t('filter.crimeType')}
        list="crimeType"
        value={search.crimeType}
        onChange={(crimeType) => setSearch({ crimeType })}
      />
    </>
  );
}
