import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { instrumentsQuery } from './instruments';

/** The instruments of the register, titled in the language in use: what a choice shows. */
export function useInstruments(): readonly { readonly value: string; readonly label: string }[] {
  const { i18n } = useTranslation('cases');
  const { data } = useQuery(instrumentsQuery);
  return (data?.items ?? []).map(({ code, titleEn, titleZh }) => ({
    value: code,
    label: i18n.language.startsWith('zh') ? titleZh : titleEn,
  }));
}
