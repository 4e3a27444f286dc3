import { Kbd, Modal, Stack, Switch, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShortcutList } from '../ui';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Which keys do what on the screen below, and the switch that turns single keys off. */
export function ShortcutHelp({ opened, onClose }: Props) {
  const { t } = useTranslation();
  const { known, isOn, setOn } = useShortcutList();
  return (
    <Modal opened={opened} onClose={onClose} title={t('shortcut.title')} closeButtonProps={{ 'aria-label': t('shell.close') }}>
      <Stack>
        <Switch label={t('shortcut.on')} checked={isOn} onChange={(event) => setOn(event.currentTarget.checked)} />
        <Table>
          <Table.Tbody>
            <Table.Tr>
              <Table.Th scope="row">
                <Kbd>Ctrl</Kbd> <Kbd>K</Kbd>
              </Table.Th>
              <Table.Td>{t('shell.palette')}</Table.Td>
            </Table.Tr>
            {known.map(({ key, label }) => (
              <Table.Tr key={`${key} ${label}`}>
                <Table.Th scope="row">
                  <Kbd>{key.length === 1 ? key.toUpperCase() : t('shortcut.enter')}</Kbd>
                </Table.Th>
                <Table.Td>{label}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </Modal>
  );
}
