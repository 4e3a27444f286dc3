import type { Schemas } from '@counterpart/api-client';
import { Badge, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ClockChip, ForeignText, type ListColumn, TwoZoneTime, useCode } from '../../../ui';
import { languageOf } from '../detail/language-of';

type Row = Schemas['ReferralRowAnswer'];

/** What the chip of a row shows. */
const clockOf = ({ clock, urgency }: Row) => (clock === null ? null : { ...clock, remainingMs: clock.leftMs, goal: urgency });

/** The columns of the list: its number first, and then what decides what to do next. */
export function useQueueColumns(): readonly ListColumn<Row>[] {
  const { t } = useTranslation('referrals');
  const code = useCode();
  return [
    { key: 'reference', header: t('queue.col.reference'), width: 130, cell: ({ reference }) => reference ?? t('queue.noNumber') },
    {
      key: 'title',
      header: t('queue.col.title'),
      width: 260,
      cell: ({ title, exercise }) => (
        <>
          {exercise ? <Badge variant="outline">{t('queue.exercise')}</Badge> : null}{' '}
          {title === null ? (
            <Text span c="dimmed">
              {t('queue.noTitle')}
            </Text>
          ) : (
            <ForeignText lang={languageOf(title)}>{title}</ForeignText>
          )}
        </>
      ),
    },
    {
      key: 'counterpart',
      header: t('queue.col.counterpart'),
      choice: 'shown',
      cell: ({ counterpart: { agency, desk } }) => t('queue.counterpart', { agency, desk }),
    },
    { key: 'kind', header: t('queue.col.kind'), choice: 'shown', cell: ({ kind }) => code('referralKind', kind) },
    { key: 'state', header: t('queue.col.state'), choice: 'shown', cell: ({ state }) => code('referralState', state) },
    { key: 'urgency', header: t('queue.col.urgency'), choice: 'shown', cell: ({ urgency }) => code('urgency', urgency) },
    { key: 'handling', header: t('queue.col.handling'), width: 90, choice: 'shown', cell: ({ handling }) => handling.join(' ') },
    {
      key: 'clock',
      header: t('queue.col.clock'),
      width: 150,
      choice: 'shown',
      cell: (row) => {
        const clock = clockOf(row);
        return clock === null ? null : <ClockChip clock={clock} />;
      },
    },
    {
      key: 'items',
      header: t('queue.col.items'),
      width: 90,
      choice: 'hidden',
      cell: ({ items: { open, total } }) => (total === 0 ? null : t('queue.items', { settled: total - open, total })),
    },
    { key: 'assignedTo', header: t('queue.col.assignedTo'), choice: 'shown', cell: ({ assignedTo }) => assignedTo?.name ?? null },
    {
      key: 'releasedAt',
      header: t('queue.col.releasedAt'),
      choice: 'hidden',
      cell: ({ releasedAt }) => (releasedAt === null ? null : <TwoZoneTime at={releasedAt} stacked />),
    },
  ];
}
