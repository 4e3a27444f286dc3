import { Badge, Tabs } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CopyNumber, MarkingBanner, Screen, useCode, useSearchState } from '../../../ui';
import { CASE_TABS, type CaseTab } from '../case-search';
import { Access } from './access';
import type { CaseDetail } from './case.queries';
import { CaseActions } from './case-actions';
import { Exchange } from './exchange';
import { Notes } from './notes';
import { Overview } from './overview';
import { Timeline } from './timeline';
import { useShownWords } from './use-shown-words';

const PARTS = { overview: Overview, exchange: Exchange, timeline: Timeline, notes: Notes, access: Access };

/** A case with its marking, number and state; its parts are tabs that have an address. */
export function CasePage({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation('cases');
  const code = useCode();
  const { tab = 'overview' } = useSearch({ from: '/cases/$id' });
  const [, setSearch] = useSearchState<{ tab?: CaseTab | undefined }>();
  const { reference, state, stateReason, outcome, handling, exercise } = detail;
  const { shown } = useShownWords(detail.content);
  const Part = PARTS[tab];
  return (
    <Screen
      title={shown.title}
      lang={shown.language}
      banner={<MarkingBanner {...{ handling, exercise }} />}
      aside={
        <>
          <CopyNumber value={reference} />
          <Badge variant="outline" size="lg">
            {code('caseState', state)}
          </Badge>
          {stateReason === null ? null : <span>{code('caseReason', stateReason)}</span>}
          {outcome === null ? null : <span>{code('caseOutcome', outcome)}</span>}
        </>
      }
    >
      <CaseActions detail={detail} />
      <Tabs
        value={tab}
        onChange={(next) => setSearch({ tab: next === 'overview' || next === null ? undefined : (next as CaseTab) })}
        mt="md"
        keepMounted={false}
      >
        <Tabs.List aria-label={t('detail.parts')} data-print="hide">
          {CASE_TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`tab.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {CASE_TABS.map((name) => (
          <Tabs.Panel key={name} value={name} pt="md">
            {name === tab ? <Part detail={detail} /> : null}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Screen>
  );
}
