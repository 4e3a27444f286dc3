import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCodeOptions } from '../../../ui';
import { useAgencies } from '../agencies';
import { useSession } from '../session';

interface Props {
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly error?: string | undefined;
}

/** The roles of a person, by the names that everybody uses. */
export function RolesField({ value, ...field }: Props) {
  const { t } = useTranslation('identity');
  return <MultiSelect label={t('users.roles')} data={[...useCodeOptions('role')]} value={[...value]} {...field} />;
}

/** The own agency's desks at which a person works. */
export function DesksField({ value, ...field }: Props) {
  const { t, i18n } = useTranslation('identity');
  const { agencyId } = useSession();
  const desks = useAgencies().find(({ id }) => id === agencyId)?.desks ?? [];
  const data = desks.map((desk) => ({
    value: desk.id,
    label: `${desk.code} ${i18n.language === 'en' ? desk.nameEn : desk.nameZh}`,
  }));
  return <MultiSelect label={t('users.desks')} data={data} value={[...value]} {...field} />;
}
