import { Box } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** The language that the text is written in, e.g. `zh-CN`. */
  readonly lang: string;
  readonly children: ReactNode;
  /** A paragraph with its own line breaks, instead of words in a line. */
  readonly block?: boolean;
}

/** A person's words, which say what language they are in: for voices, fonts and line breaks. */
export function ForeignText({ lang, children, block = false }: Props) {
  return (
    <Box
      component={block ? 'div' : 'span'}
      lang={lang}
      dir="auto"
      style={{ overflowWrap: 'anywhere', ...(block ? { whiteSpace: 'pre-wrap' } : {}) }}
    >
      {children}
    </Box>
  );
}
