import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from './form';
import { ProblemAlert } from './problem-alert';

interface Props {
  readonly title: string;
  readonly about?: string;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly isPending: boolean;
  readonly problem: Error | null;
  readonly isDangerous?: boolean;
  /** The button that does it, where it is called otherwise than the dialog. */
  readonly confirm?: string;
  readonly children: ReactNode;
}

/** A dialog with a few fields; it stays open while what was asked for has failed. */
export function FormDialog({ title, about, onClose, onSubmit, isPending, problem, isDangerous = false, confirm = title, children }: Props) {
  const { t } = useTranslation('ui');
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('dialog.close') }}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Stack>
          {about === undefined ? null : <Text size="sm">{about}</Text>}
          {problem === null ? null : <ProblemAlert problem={problem} />}
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('dialog.cancel')}
            </Button>
            <Button type="submit" loading={isPending} {...(isDangerous ? { color: 'red' } : {})}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </Form>
    </Modal>
  );
}
