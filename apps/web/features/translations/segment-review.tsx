import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../ui';
import type { Segment } from './translations.query';
import type { SegmentSteps } from './use-segment-steps';

interface Props {
  readonly segment: Segment;
  readonly steps: SegmentSteps;
}

/** What the reviewer says of one segment. */
export function SegmentReview({ segment, steps: { approve, sendBack } }: Props) {
  const { t } = useTranslation('translations');
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <Group justify="flex-end" gap="xs">
      {segment.state === 'returned' ? null : (
        <Button size="xs" variant="default" onClick={dialog.open}>
          {t('sendBack')}
        </Button>
      )}
      {segment.state === 'translated' || segment.state === 'prefilled' ? (
        <Button size="xs" loading={approve.isPending} onClick={() => approve.mutate()}>
          {t('accept')}
        </Button>
      ) : null}
      <ReasonDialog
        opened={isOpen}
        onClose={dialog.close}
        title={t('sendBack')}
        confirm={t('sendBack')}
        onReason={({ text }) => sendBack.mutate(text, { onSuccess: dialog.close })}
        isPending={sendBack.isPending}
        problem={sendBack.error}
      />
    </Group>
  );
}
