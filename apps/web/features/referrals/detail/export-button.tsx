import { api, call } from '@counterpart/api-client';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AbilityButton, ProblemAlert } from '../../../ui';
import type { Detail } from './referral.queries';

/** Saves what the server gave as a file. */
function saveAs(name: string, content: unknown): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

/** Takes the thread out as a file with its marking; where not all of it may be taken, without the words that may not. */
export function ExportButton({ detail: { id, reference, abilities } }: { readonly detail: Detail }) {
  const { t } = useTranslation('referrals');
  const download = useMutation({
    mutationFn: (partial: boolean) => call(api.GET('/referrals/{id}/export', { params: { path: { id }, query: { partial } } })),
    onSuccess: (file) => saveAs(`${reference ?? id}.json`, file),
  });
  const props = { size: 'xs', fullWidth: true, justify: 'flex-start', variant: 'default' } as const;
  const mayPartly = typeof abilities.export === 'string' && abilities.export.startsWith('referral.permission-');
  return (
    <>
      <AbilityButton {...props} abilities={abilities} name="export" onClick={() => download.mutate(false)}>
        {t('action.export')}
      </AbilityButton>
      {mayPartly ? (
        <Button {...props} onClick={() => download.mutate(true)} loading={download.isPending}>
          {t('action.exportPartly')}
        </Button>
      ) : null}
      {download.error === null ? null : <ProblemAlert problem={download.error} />}
    </>
  );
}
