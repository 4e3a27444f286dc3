import { useCode } from '../../ui';

/** What a kind of message is called: a referral's and a case's are on lists of their own. */
export function useMessageKind(): (kind: string) => string {
  const code = useCode();
  return (kind) => code(kind.startsWith('case.') ? 'caseMessageKind' : 'messageKind', kind.replace(/^\w+\./, ''));
}
