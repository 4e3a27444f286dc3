import { Button, Group, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState, Part, ProblemAlert, TwoZoneTime } from '../../../ui';
import { type CaseDetail, colleaguesQuery, timelineQuery } from './case.queries';
import classes from './case.module.css';
import { useEntryText } from './use-entry-text';
import { useNameOfUser } from './use-people';

/** Who of the own agency can see the case and why, and what was let cross by whom. */
export function Access({ detail }: { readonly detail: CaseDetail }) {
  return (
    <Stack gap="md">
      <Seers detail={detail} />
      <Released detail={detail} />
    </Stack>
  );
}

/** Members, and the supervisors of the case's desk, who see it without being members. */
function Seers({ detail: { members, deskId } }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation('cases');
  const { data: colleagues = [], error, refetch } = useQuery(colleaguesQuery);
  const supervisors = colleagues.filter(
    ({ id, roles, deskIds }) => roles.includes('supervisor') && deskIds.includes(deskId) && !members.some(({ userId }) => userId === id),
  );
  return (
    <Part title={t('access.seers')}>
      {error === null ? null : <ProblemAlert problem={error} onRetry={() => void refetch()} />}
      <ul className={classes.list}>
        {members.map(({ userId, name, since }) => (
          <li key={userId}>
            <Text>{name}</Text>
            <Text size="sm" c="dimmed">
              {t('access.member')}
              <TwoZoneTime at={since} />
            </Text>
          </li>
        ))}
        {supervisors.map(({ id, name }) => (
          <li key={id}>
            <Text>{name}</Text>
            <Text size="sm" c="dimmed">
              {t('access.supervisor')}
            </Text>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        {t('access.nobodyElse')}
      </Text>
    </Part>
  );
}

/** What of the timeline was let cross by a person of the own agency. */
const RELEASES: readonly string[] = ['case.agency-invited', 'case.note-added'];

function Released({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation('cases');
  const textOf = useEntryText(detail);
  const nameOf = useNameOfUser(detail);
  const query = useInfiniteQuery(timelineQuery(detail.id));
  const entries = (query.data?.pages.flatMap(({ page }) => page.items) ?? []).filter(({ source, type, facts }) =>
    source === 'event' ? RELEASES.includes(type) && facts['scope'] !== 'private' : false,
  );
  return (
    <Part title={t('access.released')}>
      {query.error === null ? null : <ProblemAlert problem={query.error} onRetry={() => void query.refetch()} />}
      {entries.length === 0 && !query.isPending && query.error === null ? <EmptyState title={t('access.nothing')} /> : null}
      <ol className={classes.list}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Text>{textOf(entry)}</Text>
            <Text size="sm" c="dimmed">
              {t('timeline.by', { name: (entry.userId === null ? null : nameOf(entry.userId)) ?? t('timeline.someone') })}
              {' · '}
              <TwoZoneTime at={entry.at} />
            </Text>
          </li>
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
