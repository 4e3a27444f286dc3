import type { Schemas } from '@counterpart/api-client';
import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ForeignText, useCode } from '../../../ui';
import { languageOf } from './language-of';
import { Part } from './part';
import classes from './referral.module.css';

/** What of it the own side holds already, by exact identifier. Nobody else sees this. */
export function Matches({ matches }: { readonly matches: readonly Schemas['MatchAnswer'][] }) {
  const { t } = useTranslation('referrals');
  const code = useCode();
  if (matches.length === 0) return null;
  return (
    <Part title={t('detail.matches')}>
      <Text size="sm" c="dimmed">
        {t('detail.matchesHint')}
      </Text>
      <ul className={classes.list}>
        {matches.map(({ kind, value, referral }) => (
          <li key={`${kind} ${value} ${referral.id}`} className={classes.entry}>
            <Text size="sm">
              {code('identifierKind', kind)}{' '}
              <Text span ff="monospace" inherit>
                {value}
              </Text>
            </Text>
            <Text size="sm">
              <Anchor renderRoot={(props) => <Link to="/referrals/$id" params={{ id: referral.id }} {...props} />}>
                {referral.reference ?? t('queue.noNumber')}
              </Anchor>{' '}
              {referral.box === null ? null : code('box', referral.box)}{' '}
              {referral.state === null ? null : code('referralState', referral.state)}
            </Text>
            {referral.title === null ? null : (
              <Text size="sm">
                <ForeignText lang={languageOf(referral.title)}>{referral.title}</ForeignText>
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
