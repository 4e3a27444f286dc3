import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AbilityButton, useCode } from '../../../ui';
import type { CaseDetail } from './case.queries';
import { CaseDialog, type CaseStep } from './case-dialog';

/** The steps in the order of a case's life; what its present state makes most likely is filled. */
const STEPS: readonly CaseStep[] = ['accept', 'decline', 'invite', 'suspend', 'resume', 'close', 'reopen', 'leave', 'setOwnReference'];
const MAIN: readonly CaseStep[] = ['accept', 'invite'];
const ENDING: readonly CaseStep[] = ['decline', 'close', 'leave'];

/** What can be done with the case: as the api tells, with the reason where it is not possible now. */
export function CaseActions({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation('cases');
  const code = useCode();
  const [open, setOpen] = useState<CaseStep | null>(null);
  const lookOf = (step: CaseStep) =>
    MAIN.includes(step) ? {} : ENDING.includes(step) ? { variant: 'outline', color: 'red' } : { variant: 'default' };
  return (
    <>
      {detail.participation === 'invited' ? <Text mt="xs">{t('detail.invited')}</Text> : null}
      {detail.participation === null || detail.participation === 'invited' || detail.participation === 'accepted' ? null : (
        <Text mt="xs">{t('detail.standing', { state: code('participantState', detail.participation) })}</Text>
      )}
      <Group gap="xs" mt="sm" data-print="hide">
        {STEPS.map((step) => (
          <AbilityButton key={step} abilities={detail.abilities} name={step} size="xs" {...lookOf(step)} onClick={() => setOpen(step)}>
            {t(`step.${step}`)}
          </AbilityButton>
        ))}
      </Group>
      {open === null ? null : <CaseDialog step={open} detail={detail} onClose={() => setOpen(null)} />}
    </>
  );
}
