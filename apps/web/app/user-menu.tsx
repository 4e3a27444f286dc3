import { ActionIcon, Box, Menu, Text } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession, useSignOut } from '../features/identity';
import { useCode } from '../ui';
import { SchemeSwitch } from './preferences';

/** Who one is and acts for, the colour scheme, and the way out. */
export function UserMenu() {
  const { t, i18n } = useTranslation();
  const code = useCode();
  const { name, login, roles, agency } = useSession();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={t('shell.account', { name })}>
          <IconUserCircle aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Box px="sm" py="xs">
          <Text fw={600}>{name}</Text>
          <Text size="sm">{login}</Text>
          <Text size="sm">{i18n.language === 'en' ? agency.nameEn : agency.nameZh}</Text>
          <Text size="sm" c="dimmed">
            {roles.map((role) => code('role', role)).join(t('shell.comma'))}
          </Text>
          <Box mt="xs">
            <SchemeSwitch />
          </Box>
        </Box>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
