import { ActionIcon, Anchor, AppShell, Burger, Group, Kbd, NavLink, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKeyboard, IconSearch } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../features/identity';
import { Live, UnreadCount } from '../features/notifications';
import { useShortcuts } from '../ui';
import { places } from './navigation';
import { openPalette, Palette } from './palette';
import { LanguageSwitch } from './preferences';
import { ShortcutHelp } from './shortcut-help';
import { UserMenu } from './user-menu';

const MAIN = 'main';

/** The frame of every screen: where one can go, who one is, and the screen. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const can = useCan();
  const { pathname } = useLocation();
  const [isOpen, nav] = useDisclosure(false);
  const [isHelpOpen, help] = useDisclosure(false);
  const { close } = nav;
  useEffect(close, [pathname, close]);
  useShortcuts([{ key: '?', label: t('shortcut.help'), run: help.open }]);
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 230, breakpoint: 'sm', collapsed: { mobile: !isOpen } }} padding="md">
      <Anchor className="skip-link" href={`#${MAIN}`}>
        {t('shell.skip')}
      </Anchor>
      <AppShell.Header data-print="hide">
        <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="xs" wrap="nowrap" miw={0}>
            <Burger
              opened={isOpen}
              onClick={nav.toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={t('shell.navigation')}
              aria-expanded={isOpen}
            />
            <Text fw={700} truncate visibleFrom="xs">
              Counterpart
            </Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <UnstyledButton className="palette-button" onClick={openPalette} title={t('shell.palette')} visibleFrom="sm">
              <Group gap={6} wrap="nowrap">
                <IconSearch size={16} aria-hidden />
                <Text size="sm">{t('shell.search')}</Text>
                <Kbd size="xs">Ctrl K</Kbd>
              </Group>
            </UnstyledButton>
            <ActionIcon variant="subtle" size="lg" onClick={help.open} aria-label={t('shell.shortcuts')} visibleFrom="sm">
              <IconKeyboard aria-hidden />
            </ActionIcon>
            <LanguageSwitch />
            <UserMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" component="nav" aria-label={t('shell.navigation')} data-print="hide">
        {places
          .filter(({ needs }) => needs === null || can(needs))
          .map(({ to, name, icon: Icon }) => (
            <NavLink
              key={to}
              component={Link}
              to={to}
              label={t(`place.${name}`)}
              leftSection={<Icon size={18} aria-hidden />}
              rightSection={name === 'inbox' ? <UnreadCount /> : null}
              active={to === '/' ? pathname === '/' : pathname.startsWith(to)}
              aria-current={(to === '/' ? pathname === '/' : pathname.startsWith(to)) ? 'page' : undefined}
            />
          ))}
      </AppShell.Navbar>
      <AppShell.Main id={MAIN} tabIndex={-1}>
        {children}
      </AppShell.Main>
      {can('live.follow') ? <Live /> : null}
      <Palette />
      <ShortcutHelp opened={isHelpOpen} onClose={help.close} />
    </AppShell>
  );
}
