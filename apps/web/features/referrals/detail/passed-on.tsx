import type { Schemas } from '@counterpart/api-client';
import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './referral.module.css';

interface Props {
  readonly title: string;
  readonly list: readonly Schemas['PassedOnAnswer'][];
}

/** Where it was passed on from, or to. */
export function PassedOn({ title, list }: Props) {
  const { t } = useTranslation('referrals');
  return list.map(({ id, reference, agency }) => {
    const name = t('use.reference', { agency, reference: reference ?? t('queue.noNumber') });
    return (
      <li key={`${id} ${agency} ${reference}`} className={classes.entry}>
        <Text size="sm" fw={600}>
          {title}
        </Text>
        {id === null ? (
          <Text size="sm">{name}</Text>
        ) : (
          <Anchor size="sm" renderRoot={(props) => <Link to="/referrals/$id" params={{ id }} {...props} />}>
            {name}
          </Anchor>
        )}
      </li>
    );
  });
}
