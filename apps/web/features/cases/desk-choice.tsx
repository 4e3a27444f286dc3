import { Select, SimpleGrid } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencies, useSession } from '../identity';
import { useNamed } from './use-named';

/** A desk of another agency, or what is chosen of it so far. */
export interface ChosenDesk {
  readonly agencyId: string;
  readonly deskId: string;
}

interface Props {
  /** What the two choices are called: each its own name where there are several. */
  readonly labels: { readonly agency: string; readonly desk: string };
  readonly value: ChosenDesk;
  readonly onChange: (value: ChosenDesk) => void;
  readonly error?: string | undefined;
  /** Agencies that are in already. */
  readonly without?: readonly string[];
  readonly ref?: Ref<HTMLInputElement>;
}

/** Chooses a desk of another agency; an agency that nothing can be sent to now is shown, and cannot be chosen. */
export function DeskChoice({ labels, value, onChange, error, without = [], ref }: Props) {
  const { t } = useTranslation('cases');
  const named = useNamed();
  const { agencyId: own } = useSession();
  const agencies = useAgencies().filter(({ id }) => id !== own && !without.includes(id));
  const desks = agencies.find(({ id }) => id === value.agencyId)?.desks ?? [];
  const choose = (agencyId: string | null): void => {
    const its = agencies.find(({ id }) => id === agencyId)?.desks ?? [];
    onChange({ agencyId: agencyId ?? '', deskId: its.length === 1 ? its[0]!.id : '' });
  };
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} flex={1}>
      <Select
        label={labels.agency}
        withAsterisk
        searchable
        data={agencies.map((agency) => ({
          value: agency.id,
          label: t(agency.isEligible ? 'desk.agency' : 'desk.ineligible', { name: named(agency), code: agency.code }),
          disabled: !agency.isEligible,
        }))}
        value={value.agencyId === '' ? null : value.agencyId}
        onChange={choose}
        {...(ref === undefined ? {} : { ref })}
        error={error}
      />
      <Select
        label={labels.desk}
        withAsterisk
        data={desks.map((desk) => ({ value: desk.id, label: named(desk) }))}
        value={value.deskId === '' ? null : value.deskId}
        onChange={(deskId) => onChange({ ...value, deskId: deskId ?? '' })}
        disabled={value.agencyId === ''}
        placeholder={value.agencyId === '' ? t('desk.agencyFirst') : ''}
      />
    </SimpleGrid>
  );
}
