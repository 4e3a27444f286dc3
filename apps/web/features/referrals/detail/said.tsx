import type { Schemas } from '@counterpart/api-client';
import { ForeignText } from '../../../ui';

/** What was said with a request or a decision, in the language it reached the reader in. */
export function Said({ said }: { readonly said: Schemas['SaidAnswer'] }) {
  const { language, text } = said.translation ?? said;
  return (
    <ForeignText lang={language ?? 'en'} block>
      {text}
    </ForeignText>
  );
}
