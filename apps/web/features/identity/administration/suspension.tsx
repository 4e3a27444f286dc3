import { api, call } from '@counterpart/api-client';
import { Alert, Button, Group, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlayerPause } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmButton, ReasonDialog, TwoZoneTime, useCode } from '../../../ui';
import { useCan, useSession } from '../session';

interface Props {
  readonly side: string;
  readonly isOwn: boolean;
}

/** A side, and whether it has suspended cooperation as a whole; its secretariat can do so, and end it. */
export function Suspension({ side, isOwn }: Props) {
  const { t } = useTranslation('identity');
  const code = useCode();
  const can = useCan();
  const client = useQueryClient();
  const [isOpen, dialog] = useDisclosure(false);
  const current = useSession().suspensions.find((one) => one.side === side);
  const refresh = () => client.invalidateQueries({ queryKey: ['identity'] });
  const suspend = useMutation({
    mutationFn: (reason: string) => call(api.PUT('/suspension', { body: { reason } })),
    onSuccess: () => (dialog.close(), refresh()),
  });
  const resume = useMutation({ mutationFn: () => call(api.DELETE('/suspension')), onSuccess: refresh });
  const mayChange = isOwn && can('agency.suspend-cooperation');
  return (
    <>
      <Group justify="space-between">
        <Title order={2} size="h4">
          {code('side', side)}
        </Title>
        {!mayChange ? null : current === undefined ? (
          <Button variant="outline" color="red" onClick={dialog.open}>
            {t('suspension.suspend')}
          </Button>
        ) : (
          <ConfirmButton
            title={t('suspension.resume')}
            text={t('suspension.resumeAbout')}
            confirm={t('suspension.resume')}
            onConfirm={() => resume.mutateAsync()}
            problem={resume.error}
            isPending={resume.isPending}
          >
            {t('suspension.resume')}
          </ConfirmButton>
        )}
      </Group>
      {current === undefined ? null : (
        <Alert color="red" icon={<IconPlayerPause aria-hidden />} title={t('suspension.title')}>
          <TwoZoneTime at={current.since} /> {current.reason}
        </Alert>
      )}
      <ReasonDialog
        opened={isOpen}
        onClose={dialog.close}
        title={t('suspension.suspend')}
        about={t('suspension.about')}
        confirm={t('suspension.suspend')}
        onReason={({ text }) => suspend.mutate(text)}
        isPending={suspend.isPending}
        problem={suspend.error}
        isDangerous
      />
    </>
  );
}
