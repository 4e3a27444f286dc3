import { SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CodeFilter, SearchFilter, useCode } from '../../../ui';
import { useSession } from '../../identity';
import { useNamed } from '../new/use-named';
import { QueueLinks } from './queue-links';
import { boxOf } from './queues';
import type { QueueSearch } from './queue-search';

interface Props {
  readonly search: QueueSearch;
  readonly onChange: (change: Partial<QueueSearch>) => void;
}

/** What narrows the list: received or sent, the queue, and then the rest. */
export function QueueFilters({ search, onChange }: Props) {
  const { t } = useTranslation('referrals');
  const code = useCode();
  const named = useNamed();
  const { desks } = useSession();
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('queue.box')}
        value={boxOf(search)}
        onChange={(box) => onChange({ box: box === 'out' ? 'out' : undefined, queue: undefined })}
        data={['in', 'out'].map((value) => ({ value, label: code('box', value) }))}
      />
      <QueueLinks search={search} />
      <SearchFilter label={t('queue.number')} value={search.reference} onChange={(reference) => onChange({ reference })} />
      <Select
        size="xs"
        label={t('queue.assigned')}
        data={(['me', 'none'] as const).map((value) => ({ value, label: t(`queue.assignedTo.${value}`) }))}
        value={search.assignedTo ?? null}
        onChange={(value) => onChange({ assignedTo: value ?? undefined })}
        clearable
      />
      {desks.length < 2 ? null : (
        <Select
          size="xs"
          label={t('queue.desk')}
          data={desks.map((desk) => ({ value: desk.id, label: named(desk) }))}
          value={search.desk ?? null}
          onChange={(value) => onChange({ desk: value ?? undefined })}
          clearable
        />
      )}
      <CodeFilter label={t('queue.kind')} list="referralKind" value={search.kind} onChange={(kind) => onChange({ kind })} />
      <CodeFilter label={t('queue.urgency')} list="urgency" value={search.urgency} onChange={(urgency) => onChange({ urgency })} />
      <CodeFilter label={t('queue.state')} list="referralState" value={search.state} onChange={(state) => onChange({ state })} />
    </>
  );
}
