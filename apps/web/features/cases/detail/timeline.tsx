import { Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState, Part, ProblemAlert, TwoZoneTime } from '../../../ui';
import { useSession } from '../../identity';
import { type CaseDetail, type TimelineEntry, timelineQuery } from './case.queries';
import classes from './case.module.css';
import { useEntryText } from './use-entry-text';
import { useNameOfUser } from './use-people';

/** What happened in the case and what crossed, newest first, on the clocks of all its agencies. */
export function Timeline({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation('cases');
  const { agency } = useSession();
  const query = useInfiniteQuery(timelineQuery(detail.id));
  const entries = query.data?.pages.flatMap(({ page }) => page.items) ?? [];
  const zones = [...new Set([agency.timeZone, ...(query.data?.pages[0]?.zones ?? []).map(({ timeZone }) => timeZone)])];
  return (
    <Part title={t('timeline.title')}>
      {query.error === null ? null : <ProblemAlert problem={query.error} onRetry={() => void query.refetch()} />}
      {entries.length === 0 && !query.isPending && query.error === null ? <EmptyState title={t('timeline.empty')} /> : null}
      <ol className={classes.list}>
        {entries.map((entry) => (
          <Entry key={`${entry.source} ${entry.id}`} entry={entry} detail={detail} zones={zones} />
        ))}
      </ol>
      {query.hasNextPage ? (
        <Group>
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('more')}
          </Button>
        </Group>
      ) : null}
    </Part>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly detail: CaseDetail;
  readonly zones: readonly string[];
}

function Entry({ entry, detail, zones }: EntryProps) {
  const { t } = useTranslation('cases');
  const textOf = useEntryText(detail);
  const nameOf = useNameOfUser(detail);
  const by = entry.userId === null ? null : nameOf(entry.userId);
  return (
    <li>
      <Text size="sm" c="dimmed">
        <TwoZoneTime at={entry.at} zones={zones} />
      </Text>
      <Text>{textOf(entry)}</Text>
      <Text size="sm" c="dimmed">
        {entry.source === 'envelope' ? t('timeline.crossed') : by === null ? t('timeline.system') : t('timeline.by', { name: by })}
        {entry.receivedAt === null ? null : (
          <>
            {t('timeline.received')}
            <TwoZoneTime at={entry.receivedAt} zones={zones} />
          </>
        )}
      </Text>
    </li>
  );
}
