import { useTranslation } from 'react-i18next';
import { type CodeLabel, useCode } from '../../ui';
import type { Group } from './figures.query';

type Key = Group['key'];

/** What a group is called. */
export function useGroupName(): (key: Key) => string {
  const code: CodeLabel = useCode();
  const { t } = useTranslation('response-times');
  return (key) => {
    if (key.requester !== undefined && key.receiver !== undefined) return `${key.requester} → ${key.receiver}`;
    if (key.class !== undefined) return code('urgency', key.class);
    if (key.kind !== undefined) return code('referralKind', key.kind);
    if (key.crimeType !== undefined) return code('crimeType', key.crimeType);
    return key.month ?? key.desk ?? t('none');
  };
}
