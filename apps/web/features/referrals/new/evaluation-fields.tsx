import { useTranslation } from 'react-i18next';
import { useCodeOptions } from '../../../ui';
import { ChoiceField } from './form-fields';

interface Props {
  /** Empty for the referral, `items.2.` for an item. */
  readonly prefix: '' | `items.${number}.`;
  readonly source: string;
  readonly information: string;
}

/** How far source and information can be relied on: A to X, and 1 to 4. */
export function EvaluationFields({ prefix, source, information }: Props) {
  const { t } = useTranslation('referrals');
  const coded = (options: readonly { readonly value: string; readonly label: string }[]) =>
    options.map(({ value, label }) => ({ value, label: t('new.coded', { code: value, label }) }));
  const sources = coded(useCodeOptions('sourceGrade'));
  const grades = coded(useCodeOptions('informationGrade'));
  const isOwn = prefix !== '';
  return (
    <>
      <ChoiceField name={`${prefix}source`} label={source} data={sources} required={!isOwn} clearable={isOwn} />
      <ChoiceField name={`${prefix}information`} label={information} data={grades} required={!isOwn} clearable={isOwn} />
    </>
  );
}
