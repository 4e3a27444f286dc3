import { Badge, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { countsQuery } from './queue.queries';
import { boxOf, QUEUES, type QueueName, queueOf } from './queues';
import type { QueueSearch } from './queue-search';

/** The queues of a box, each with how much is in it, as links: an address can be kept. */
export function QueueLinks({ search }: { readonly search: QueueSearch }) {
  const { t } = useTranslation('referrals');
  const box = boxOf(search);
  const chosen = queueOf(search);
  const counts = useQuery(countsQuery(box, search.desk)).data;
  const countOf = (queue: QueueName): string | null => {
    const count = queue === 'all' ? undefined : counts?.queues?.[queue];
    if (counts === undefined || count === undefined) return null;
    return count < counts.atMost ? String(count) : t('queue.atLeast', { count });
  };
  return (
    <Group component="nav" gap={6} w="100%" aria-label={t('queue.queues')}>
      {QUEUES[box].map((queue) => {
        const count = countOf(queue);
        const next: QueueSearch = { ...search, queue: queue === 'all' ? undefined : queue, box };
        return (
          <Button
            key={queue}
            size="xs"
            variant={queue === chosen ? 'filled' : 'default'}
            renderRoot={(props) => (
              <Link to="/referrals" search={next} {...props} {...(queue === chosen ? { 'aria-current': 'page' as const } : {})} />
            )}
            {...(count === null
              ? {}
              : {
                  rightSection: (
                    <Badge variant="default" size="sm">
                      {count}
                    </Badge>
                  ),
                })}
          >
            {t(`queue.name.${queue}`)}
          </Button>
        );
      })}
    </Group>
  );
}
