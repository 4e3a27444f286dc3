import { api, call } from '@counterpart/api-client';
import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../../ui';
import type { Agency } from '../agencies';
import { useCan } from '../session';
import { NewDesk } from './new-desk';

/** What an administrator changes of the own agency: its desks, and whether it may send and receive. */
export function AgencyDeeds({ agency: { isEligible } }: { readonly agency: Agency }) {
  const { t } = useTranslation('identity');
  const can = useCan();
  const client = useQueryClient();
  const [isOpen, dialog] = useDisclosure(false);
  const change = useMutation({
    mutationFn: (reason: string) => call(api.PUT('/eligibility', { body: { eligible: !isEligible, reason } })),
    onSuccess: () => (dialog.close(), client.invalidateQueries({ queryKey: ['identity'] })),
  });
  const label = t(isEligible ? 'agencies.endEligibility' : 'agencies.restoreEligibility');
  return (
    <Group mt="md">
      {can('agency.open-desk') ? <NewDesk /> : null}
      {can('agency.change-eligibility') ? (
        <>
          <Button variant="outline" {...(isEligible ? { color: 'red' } : {})} onClick={dialog.open}>
            {label}
          </Button>
          <ReasonDialog
            opened={isOpen}
            onClose={dialog.close}
            title={label}
            about={t('agencies.eligibilityAbout')}
            confirm={label}
            onReason={({ text }) => change.mutate(text)}
            isPending={change.isPending}
            problem={change.error}
            isDangerous={isEligible}
          />
        </>
      ) : null}
    </Group>
  );
}
