import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Part, TwoZoneTime, useCode } from '../../../ui';
import { PartyName, partyOf } from '../../exchange';
import { useAgencies } from '../../identity';
import type { CaseDetail } from './case.queries';
import classes from './case.module.css';

/** The agencies of the case, the lead first, and how each stands to it. */
export function Agencies({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslation('cases');
  const code = useCode();
  const agencies = useAgencies();
  return (
    <Part title={t('overview.agencies')}>
      <ul className={classes.list}>
        {detail.participants.map(({ agencyId, deskId, isLead, state, reason, changedAt }) => (
          <li key={agencyId}>
            <PartyName party={partyOf(agencies, agencyId, deskId)} />
            <Group gap="xs" mt={4}>
              {isLead ? <Badge variant="filled">{t('overview.lead')}</Badge> : null}
              <Badge variant="outline">{code('participantState', state)}</Badge>
              {reason === null ? null : <Text size="sm">{code('partingReason', reason)}</Text>}
              <Text size="sm" c="dimmed">
                <TwoZoneTime at={changedAt} />
              </Text>
            </Group>
          </li>
        ))}
      </ul>
    </Part>
  );
}
