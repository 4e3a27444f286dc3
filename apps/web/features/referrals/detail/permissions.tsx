import type { Schemas } from '@counterpart/api-client';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ForeignText } from '../../../ui';
import { languageOf } from './language-of';
import { Part } from './part';
import { PassedOn } from './passed-on';
import { Permission } from './permission';
import classes from './referral.module.css';
import type { Detail } from './referral.queries';

/** Who asked for which further use, what was decided, and what was made of it. */
export function Permissions({ detail }: { readonly detail: Detail }) {
  const { t } = useTranslation('referrals');
  const { permissions, evidentialUses, forwardedFrom, forwardedTo } = detail;
  if (permissions.length + evidentialUses.length + forwardedFrom.length + forwardedTo.length === 0) return null;
  return (
    <Part title={t('use.title')}>
      <ul className={classes.list}>
        {permissions.map((permission) => (
          <Permission key={permission.id} detail={detail} permission={permission} />
        ))}
        {evidentialUses.map((use) => (
          <Proceedings key={use.id} use={use} />
        ))}
        <PassedOn title={t('use.forwardedFrom')} list={forwardedFrom} />
        <PassedOn title={t('use.forwardedTo')} list={forwardedTo} />
      </ul>
    </Part>
  );
}

function Proceedings({ use: { proceeding, authority, usedOn, recordedBy } }: { readonly use: Schemas['ProceedingsAnswer'] }) {
  const { t, i18n } = useTranslation('referrals');
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${usedOn}T00:00:00Z`));
  return (
    <li className={classes.entry}>
      <Text size="sm" fw={600}>
        {t('use.proceedings')}
      </Text>
      <Text size="sm">
        <ForeignText lang={languageOf(proceeding)}>{proceeding}</ForeignText>
      </Text>
      <Text size="sm">
        <ForeignText lang={languageOf(authority)}>{authority}</ForeignText>
      </Text>
      <Text size="sm" c="dimmed">
        {t('use.recorded', { day, name: recordedBy })}
      </Text>
    </li>
  );
}
