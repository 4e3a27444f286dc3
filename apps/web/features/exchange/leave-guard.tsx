import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Whether leaving now would lose something. */
  readonly isUnsaved: boolean;
  /** A last attempt to save; resolves to whether everything is saved. */
  readonly flush: () => Promise<boolean>;
}

/** Warns whoever leaves a screen whose input is not saved. It tries to save first, and asks only where that fails. */
export function LeaveGuard({ isUnsaved, flush }: Props) {
  const { t } = useTranslation('exchange');
  const blocker = useBlocker({
    shouldBlockFn: async () => isUnsaved && !(await flush()),
    enableBeforeUnload: () => isUnsaved,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Modal opened onClose={blocker.reset} title={t('save.leave.title')} closeButtonProps={{ 'aria-label': t('save.leave.stay') }}>
      <Text>{t('save.leave.text')}</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={blocker.proceed}>
          {t('save.leave.leave')}
        </Button>
        <Button onClick={blocker.reset} data-autofocus>
          {t('save.leave.stay')}
        </Button>
      </Group>
    </Modal>
  );
}
