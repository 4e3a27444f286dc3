import { ActionIcon, CopyButton, Group, Text, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from './shortcuts';

interface Props {
  /** The number that everyone quotes, e.g. `JC-DEA-2026-00017`. */
  readonly value: string;
}

function Copy({ value, withKey }: Props & { readonly withKey: boolean }) {
  const { t } = useTranslation('ui');
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Group gap={4} wrap="nowrap" display="inline-flex">
          <Text ff="monospace" fw={600} span>
            {value}
          </Text>
          <ActionIcon
            variant="subtle"
            size="md"
            onClick={copy}
            aria-label={t('copy.label', { value })}
            title={t('copy.label', { value })}
            data-print="hide"
          >
            {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          </ActionIcon>
          <VisuallyHidden role="status">{copied ? t('copy.done') : ''}</VisuallyHidden>
          {withKey ? <CopyKey copy={copy} /> : null}
        </Group>
      )}
    </CopyButton>
  );
}

function CopyKey({ copy }: { readonly copy: () => void }) {
  const { t } = useTranslation('ui');
  useShortcuts([{ key: '.', label: t('copy.key'), run: copy }]);
  return null;
}

/** A number with a button that copies it. */
export const NumberWithCopy = ({ value }: Props) => <Copy value={value} withKey={false} />;

/** The number of the record that the screen is about: `.` copies it. */
export const CopyNumber = ({ value }: Props) => <Copy value={value} withKey />;
