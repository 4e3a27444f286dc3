import { Popover, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconAlertOctagon,
  IconCheck,
  IconClock,
  IconClockExclamation,
  IconClockPause,
  type Icon,
  IconHourglassEmpty,
  IconX,
} from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ClockCard } from './clock-card';
import classes from './clock-chip.module.css';
import { type ClockState, type ClockSummary, readClock } from './clock-text';
import { spanText } from './span-text';
import { useCode } from './use-code';
import { useNow } from './use-now';

const ICONS: Readonly<Record<ClockState, Icon>> = {
  not_started: IconHourglassEmpty,
  running: IconClock,
  paused: IconClockPause,
  overdue: IconAlertOctagon,
  met: IconCheck,
  missed: IconClockExclamation,
  withdrawn: IconX,
};

/** What the chip says, without its explanation: for what has no room for one. */
export function useClockText(clock: ClockSummary): { readonly state: ClockState; readonly text: string } {
  const { t, i18n } = useTranslation('ui');
  const code = useCode();
  const { state, ms } = readClock(clock, useNow());
  const span = ms === null ? '' : spanText(ms, i18n.language, { sign: state === 'overdue' });
  if (state === 'paused')
    return { state, text: clock.stopped ? t('clock.pausedBy', { reason: code('clockStop', clock.stopped) }) : t('clock.paused') };
  if (state === 'not_started' || state === 'withdrawn') return { state, text: t(`clock.${state}`) };
  return { state, text: ms === null ? t(`clock.plain.${state}`) : t(`clock.${state}`, { span }) };
}

/**
 * How a deadline stands, in at most two units: icon, words and border, and only then a colour. Pointing at it or focusing it shows the
 * goal, the times in both zones, the stops, and why it is so.
 */
export function ClockChip({ clock, zones }: { readonly clock: ClockSummary; readonly zones?: readonly string[] }) {
  const { state, text } = useClockText(clock);
  const [isOpen, card] = useDisclosure(false);
  const id = useId();
  const ChipIcon = ICONS[state];
  return (
    <Popover
      opened={isOpen}
      onChange={(open) => (open ? card.open() : card.close())}
      position="bottom-start"
      withArrow
      shadow="md"
      withRoles={false}
      width={400}
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.chip}
          data-state={state}
          aria-describedby={isOpen ? id : undefined}
          onMouseEnter={card.open}
          onMouseLeave={card.close}
          onFocus={card.open}
          onBlur={card.close}
          onClick={card.open}
          onKeyDown={(event) => event.key === 'Escape' && card.close()}
        >
          <ChipIcon size={16} aria-hidden />
          <span>{text}</span>
        </UnstyledButton>
      </Popover.Target>
      {/* Stays while the pointer is on it, so that it can be read and its text marked. */}
      <Popover.Dropdown id={id} role="tooltip" onMouseEnter={card.open} onMouseLeave={card.close}>
        <ClockCard clock={clock} {...(zones === undefined ? {} : { zones })} />
      </Popover.Dropdown>
    </Popover>
  );
}
