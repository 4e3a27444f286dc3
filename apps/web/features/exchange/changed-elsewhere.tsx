import { Alert, Button, Group, Text } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './message.module.css';

interface Props {
  /** Gives up one's own changes for what is on the server. */
  readonly onTakeTheirs: () => void;
  /** Writes one's own over what is on the server. */
  readonly onKeepMine: () => void;
}

/** What one writes was changed elsewhere meanwhile: by a colleague, or in another window. Nothing is overwritten unasked. */
export function ChangedElsewhere({ onTakeTheirs, onKeepMine }: Props) {
  const { t } = useTranslation('exchange');
  return (
    <Alert
      role="alert"
      color="orange"
      variant="light"
      classNames={{ title: classes.alertTitle ?? '' }}
      icon={<IconGitMerge aria-hidden />}
      title={t('save.conflict.title')}
    >
      <Text size="sm">{t('save.conflict.text')}</Text>
      <Group mt="sm" gap="xs">
        <Button size="xs" variant="default" onClick={onTakeTheirs}>
          {t('save.conflict.theirs')}
        </Button>
        <Button size="xs" variant="default" onClick={onKeepMine}>
          {t('save.conflict.mine')}
        </Button>
      </Group>
    </Alert>
  );
}
