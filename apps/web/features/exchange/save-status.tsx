import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconCloudUp, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Autosave, isUnsaved } from './autosave';

interface Props {
  readonly state: Autosave<unknown>;
  /** Why nothing can be saved yet, where that is so. */
  readonly notYet?: string | null;
}

/** Says whether what was written is saved, since when, or why not. A voice tells it without being asked. */
export function SaveStatus({ state, notYet = null }: Props) {
  const { t, i18n } = useTranslation('exchange');
  const { savedAt, trouble } = state;
  const at = savedAt === null ? '' : new Intl.DateTimeFormat(i18n.language, { hour: '2-digit', minute: '2-digit' }).format(savedAt);
  const show = (Icon: typeof IconPencil, text: string) => (
    <Group gap={6} wrap="nowrap" role="status">
      <Icon size={18} aria-hidden />
      <Text size="sm">{text}</Text>
    </Group>
  );
  if (trouble !== null) return show(IconAlertTriangle, t(`save.trouble.${trouble.kind}`));
  if (isUnsaved(state)) return show(IconCloudUp, t('save.saving'));
  if (notYet !== null) return show(IconPencil, notYet);
  return savedAt === null ? show(IconPencil, t('save.nothing')) : show(IconCloudCheck, t('save.saved', { at }));
}
