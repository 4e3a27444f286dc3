import { Checkbox, Fieldset, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AbilityButton, ProblemAlert, ReasonDialog, useCode } from '../../../ui';
import type { MessageDetail } from './messages.query';
import { useDecision } from './use-decision';

/** What the second person has to have looked at. */
const CHECKS = ['words', 'facts', 'handling', 'persons', 'basis'] as const;

/** The checklist, and the three ways to decide. What one wrote oneself cannot be released, and it says so. */
export function ReleaseDecision({ message }: { readonly message: MessageDetail }) {
  const { t } = useTranslation('exchange');
  const code = useCode();
  const [checked, setChecked] = useState<readonly string[]>([]);
  const [asked, dialog] = useDisclosure(false);
  const [step, setStep] = useState<'return' | 'reject'>('return');
  const decide = useDecision(message);
  const { abilities } = message;
  const refusal = abilities.release;
  const isLeft = CHECKS.length - checked.length;
  // Without a look at everything there is nothing to release; what the api refuses it refuses first.
  const withChecks = { ...abilities, ...(refusal === null && isLeft > 0 ? { release: 'checklist' } : {}) };
  const ask = (which: 'return' | 'reject') => (): void => {
    setStep(which);
    dialog.open();
  };
  return (
    <Stack>
      {decide.error === null || asked ? null : <ProblemAlert problem={decide.error} />}
      {refusal === null || refusal === undefined ? null : <Text fw={600}>{code('reason', refusal)}</Text>}
      {refusal === undefined ? null : (
        <Fieldset legend={t('release.checklist')}>
          <Checkbox.Group value={[...checked]} onChange={setChecked} aria-label={t('release.checklist')}>
            <Stack gap="xs">
              {CHECKS.map((check) => (
                <Checkbox key={check} value={check} label={t(`release.check.${check}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
        </Fieldset>
      )}
      <Group>
        <AbilityButton
          abilities={withChecks}
          name="release"
          onClick={() => decide.mutate({ step: 'release' })}
          loading={decide.isPending && decide.variables.step === 'release'}
          reasonOf={(reason) => (reason === 'checklist' ? t('release.unchecked', { count: isLeft }) : undefined)}
        >
          {t('release.release')}
        </AbilityButton>
        <AbilityButton abilities={abilities} name="return" variant="default" onClick={ask('return')}>
          {t('release.return')}
        </AbilityButton>
        <AbilityButton abilities={abilities} name="reject" variant="outline" color="red" onClick={ask('reject')}>
          {t('release.reject')}
        </AbilityButton>
      </Group>
      <ReasonDialog
        opened={asked}
        onClose={dialog.close}
        title={t(`release.${step}`)}
        about={t(`release.about.${step}`)}
        confirm={t(`release.${step}`)}
        onReason={({ text }) => decide.mutate({ step, comment: text })}
        isPending={decide.isPending}
        problem={decide.error}
        isDangerous={step === 'reject'}
      />
    </Stack>
  );
}
