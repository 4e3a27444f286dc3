import { Button, type ButtonProps, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './problem-alert';

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly text: ReactNode;
  /** The verb itself, never "OK". */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly isPending?: boolean;
  readonly problem?: Error | null;
  readonly isDangerous?: boolean;
}

/** Asks once more before something that cannot be taken back. It stays open until the caller closes it, and shows what failed. */
export function ConfirmDialog({
  opened,
  onClose,
  title,
  text,
  confirm,
  onConfirm,
  isPending = false,
  problem = null,
  isDangerous = false,
}: DialogProps) {
  const { t } = useTranslation('ui');
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('dialog.close') }}>
      {problem === null ? null : <ProblemAlert problem={problem} />}
      {typeof text === 'string' ? <Text>{text}</Text> : text}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('dialog.cancel')}
        </Button>
        <Button {...(isDangerous ? { color: 'red' } : {})} loading={isPending} onClick={onConfirm} data-autofocus>
          {confirm}
        </Button>
      </Group>
    </Modal>
  );
}

interface Props extends ButtonProps, Omit<DialogProps, 'opened' | 'onClose' | 'onConfirm'> {
  readonly children: ReactNode;
  /** Resolves when it is done, and the dialog closes; what it throws is shown where `problem` carries it. */
  readonly onConfirm: () => Promise<unknown>;
}

/** A button whose deed asks once more. */
export function ConfirmButton({ children, title, text, confirm, onConfirm, isPending, problem, isDangerous, ...props }: Props) {
  const [isOpen, dialog] = useDisclosure(false);
  const run = (): void => void onConfirm().then(dialog.close, () => undefined);
  return (
    <>
      <Button onClick={dialog.open} {...props}>
        {children}
      </Button>
      <ConfirmDialog
        opened={isOpen}
        onClose={dialog.close}
        onConfirm={run}
        {...{ title, text, confirm, isPending: isPending ?? false, problem: problem ?? null, isDangerous: isDangerous ?? false }}
      />
    </>
  );
}
