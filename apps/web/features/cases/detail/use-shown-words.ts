import { useTranslation } from 'react-i18next';
import type { CaseDetail } from './case.queries';

interface Words {
  readonly language: string;
  readonly title: string;
  readonly summary: string;
}

/** The words of a case as they are best read, in the language in use where there are such, and those in the other language. */
export function useShownWords({ language, title, summary, translation }: CaseDetail['content']): {
  readonly shown: Words;
  readonly other: Words | null;
} {
  const { i18n } = useTranslation('cases');
  const original: Words = { language, title, summary };
  if (translation === null) return { shown: original, other: null };
  return translation.language === i18n.language ? { shown: translation, other: original } : { shown: original, other: translation };
}
