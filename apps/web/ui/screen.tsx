import { Box, Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import classes from './screen.module.css';

interface Props {
  readonly title: string;
  /** The language of a title that a person wrote. */
  readonly lang?: string;
  /** Beside the title: the number, the clock, a state. */
  readonly aside?: ReactNode;
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
  /** Above everything: the marking banner. */
  readonly banner?: ReactNode;
  readonly children?: ReactNode;
}

/** What every screen is in: one heading, which is also the window's title, and its buttons. */
export function Screen({ title, lang, aside, actions, banner, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Counterpart`;
  }, [title]);
  return (
    <div className={classes.screen}>
      {banner === undefined ? null : <div className={classes.banner}>{banner}</div>}
      <Stack gap="md" className={classes.rest} mt={banner === undefined ? 0 : 'md'}>
        <Group justify="space-between" gap="sm" wrap="wrap">
          <Group gap="sm" wrap="wrap" miw={0}>
            <Title order={1} size="h2" {...(lang === undefined ? {} : { lang })} style={{ overflowWrap: 'anywhere' }}>
              {title}
            </Title>
            {aside}
          </Group>
          <Group gap="xs" wrap="wrap" data-print="hide">
            {actions}
          </Group>
        </Group>
        <Box>{children}</Box>
      </Stack>
    </div>
  );
}
