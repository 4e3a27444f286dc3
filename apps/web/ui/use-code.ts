import type { i18n } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type codes from './codes/en.json';

/** A closed list of codes that has labels. */
export type CodeListName = keyof typeof codes;

/** The label of a code in the language in use; a code that is on no list shows itself. */
export type CodeLabel = (list: CodeListName, code: string) => string;

function labelsOf(i18n: i18n, language: string, list: CodeListName): Readonly<Record<string, string>> {
  return (i18n.getResource(language, 'codes', list) as Readonly<Record<string, string>> | undefined) ?? {};
}

/** `const code = useCode(); code('refusalGround', 'R1')` */
export function useCode(): CodeLabel {
  const { i18n } = useTranslation('codes');
  const { language } = i18n;
  return useCallback((list, code) => labelsOf(i18n, language, list)[code] ?? code, [i18n, language]);
}

/** The codes of a list with their labels, in the list's order: what a choice shows. */
export function useCodeOptions(list: CodeListName): readonly { readonly value: string; readonly label: string }[] {
  const { i18n } = useTranslation('codes');
  return Object.entries(labelsOf(i18n, i18n.language, list)).map(([value, label]) => ({ value, label }));
}
