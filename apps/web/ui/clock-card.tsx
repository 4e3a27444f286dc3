import { Stack, Text } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './clock-card.module.css';
import { type ClockSummary, turnsOf } from './clock-text';
import { spanText } from './span-text';
import { TwoZoneTime } from './two-zone-time';
import { useCode } from './use-code';

interface Props {
  readonly clock: ClockSummary;
  readonly zones?: readonly string[];
}

/** What explains a clock: its goal, start and due time on both sides' clocks, its stops, and what moved it. */
export function ClockCard({ clock, zones }: Props) {
  const { t, i18n } = useTranslation('ui');
  const code = useCode();
  const turns = turnsOf(clock);
  const time = (at: string | null | undefined) =>
    at === null || at === undefined ? t('clock.none') : <TwoZoneTime at={at} stacked {...(zones === undefined ? {} : { zones })} />;
  const facts = [
    ...(clock.goal === undefined ? [] : [[t('clock.goal'), code('urgency', clock.goal)] as const]),
    [t('clock.start'), time(clock.startedAt)] as const,
    [t('clock.due'), time(clock.dueAt)] as const,
    ...(clock.judgedAt ? [[t('clock.judged'), time(clock.judgedAt)] as const] : []),
    ...(clock.stopped ? [[t('clock.stop'), code('clockStop', clock.stopped)] as const] : []),
  ];
  return (
    <Stack gap="xs">
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {turns.length === 0 ? null : (
        <>
          <Text size="sm" fw={600}>
            {t('clock.why')}
          </Text>
          <ol className={classes.turns}>
            {turns.map(({ at, what, code: stop, movedMs }) => (
              <li key={`${at} ${what} ${stop}`}>
                <Text size="sm">
                  {t(`clock.turn.${what}`, { reason: stop === null ? '' : code('clockStop', stop) })}
                  {movedMs === null ? null : ` (${t('clock.moved', { span: spanText(movedMs, i18n.language) })})`}
                </Text>
                <Text size="xs">
                  <TwoZoneTime at={at} {...(zones === undefined ? {} : { zones })} />
                </Text>
              </li>
            ))}
          </ol>
        </>
      )}
    </Stack>
  );
}
