import { api, call } from '@counterpart/api-client';
import { Alert, Button, Group, SimpleGrid, Text } from '@mantine/core';
import { IconInfoCircle, IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCodeOptions } from '../../../ui';
import { type Agency, useAgencies, useSession } from '../../identity';
import type { DraftValues } from './draft-values';
import { ChoiceField, WrittenField } from './form-fields';
import { FormSection } from './form-section';
import { useNamed } from './use-named';

interface Props {
  /** Whether there is a draft: its way cannot be changed. */
  readonly isFixed: boolean;
  readonly onRestart: () => void;
}

/** What kind of referral it is, from which own desk to which desk of another side, and in which joint case. */
export function SectionWay({ isFixed, onRestart }: Props) {
  const { t } = useTranslation('referrals');
  const { side, desks } = useSession();
  const { control, setValue } = useFormContext<DraftValues>();
  const [agencyCode, deskId] = useWatch({ control, name: ['agency', 'deskId'] });
  const named = useNamed();
  const agencies = useAgencies().filter((agency) => agency.side !== side);
  const receiver = agencies.find(({ code }) => code === agencyCode);
  return (
    <FormSection name="way" title={t('new.section.way')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ChoiceField name="kind" label={t('new.kind')} data={[...useCodeOptions('referralKind')]} required />
        <ChoiceField name="crimeType" label={t('new.crimeType')} data={[...useCodeOptions('crimeType')]} required />
        <ChoiceField
          name="agency"
          label={t('new.agency')}
          data={useAgencyOptions(agencies)}
          onChosen={(code) => setValue('desk', onlyDesk(agencies, code))}
          readOnly={isFixed}
          searchable
          required
        />
        <ChoiceField
          name="desk"
          label={t('new.desk')}
          data={(receiver?.desks ?? []).map((desk) => ({ value: desk.code, label: named(desk) }))}
          placeholder={receiver === undefined ? t('new.agencyFirst') : ''}
          disabled={receiver === undefined}
          readOnly={isFixed}
          required
        />
        <ChoiceField
          name="deskId"
          label={t('new.ownDesk')}
          data={desks.map((desk) => ({ value: desk.id, label: named(desk) }))}
          onChosen={() => setValue('caseId', '')}
          readOnly={isFixed}
          required
        />
        <ChoiceField
          name="caseId"
          label={t('new.case')}
          description={t('new.caseHint')}
          data={useCaseOptions(deskId)}
          readOnly={isFixed}
          searchable
          clearable={!isFixed}
        />
        <WrittenField name="ownReference" label={t('new.ownReference')} description={t('new.ownReferenceHint')} maxLength={100} />
      </SimpleGrid>
      <Standing receiver={receiver} />
      {isFixed ? (
        <Group gap="xs">
          <IconLock size={16} aria-hidden />
          <Text size="sm">{t('new.fixed')}</Text>
          <Button size="compact-sm" variant="default" onClick={onRestart}>
            {t('new.restart')}
          </Button>
        </Group>
      ) : null}
    </FormSection>
  );
}

/** Says what stands between the two sides now: one of them is ineligible, or the cooperation is suspended. */
function Standing({ receiver }: { readonly receiver: Agency | undefined }) {
  const { t } = useTranslation('referrals');
  const { agency, suspensions } = useSession();
  const named = useNamed();
  const notes = [
    agency.isEligible ? null : t('new.standing.own'),
    receiver?.isEligible === false ? t('new.standing.receiver', { agency: named(receiver) }) : null,
    suspensions.length === 0 ? null : t('new.standing.suspended'),
  ].filter((note) => note !== null);
  return notes.map((note) => (
    <Alert key={note} color="yellow" variant="light" icon={<IconInfoCircle aria-hidden />} p="xs">
      {note}
    </Alert>
  ));
}

/** The desk of an agency that has but one. */
function onlyDesk(agencies: readonly Agency[], code: string): string {
  const desks = agencies.find((agency) => agency.code === code)?.desks ?? [];
  return desks.length === 1 ? desks[0]!.code : '';
}

/** The agencies of the other sides by side; one that is not eligible is there, and says so. */
function useAgencyOptions(agencies: readonly Agency[]) {
  const { t } = useTranslation('referrals');
  const named = useNamed();
  const sides = useCodeOptions('side');
  const labelOf = (side: string): string => sides.find(({ value }) => value === side)?.label ?? side;
  return [...new Set(agencies.map(({ side }) => side))].map((side) => ({
    group: labelOf(side),
    items: agencies
      .filter((agency) => agency.side === side)
      .map((agency) => ({
        value: agency.code,
        label: t(agency.isEligible ? 'new.agencyOption' : 'new.agencyIneligible', { name: named(agency), code: agency.code }),
        disabled: !agency.isEligible,
      })),
  }));
}

/** The open joint cases of a desk. */
function useCaseOptions(deskId: string) {
  const { t } = useTranslation('referrals');
  const { data } = useQuery({
    queryKey: ['cases', 'list', 'open'],
    queryFn: ({ signal }) => call(api.GET('/cases', { params: { query: { state: 'open', limit: 100 } }, signal })),
  });
  return (data?.items ?? [])
    .filter((file) => file.deskId === deskId)
    .map(({ id, reference, title }) => ({ value: id, label: t('new.caseOption', { reference, title }) }));
}
