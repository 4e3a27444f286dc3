import { useTranslation } from 'react-i18next';

/** The name of an agency or a desk in the language in use. */
export function useNamed(): (one: { readonly nameEn: string; readonly nameZh: string }) => string {
  const { i18n } = useTranslation('cases');
  return ({ nameEn, nameZh }) => (i18n.language.startsWith('zh') ? nameZh : nameEn);
}
