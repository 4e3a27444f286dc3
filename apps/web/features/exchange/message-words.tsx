import { Box, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ForeignText, useCode } from '../../ui';
import type { Reading, Written } from './reading';

/** Which of the two texts are on the screen. */
export type Shown = 'reading' | 'original' | 'both';

interface Props {
  readonly path: string;
  readonly written: Written;
  readonly reading: Reading;
  readonly shown: Shown;
  readonly size?: 'md' | 'xl';
}

/** One text of a message as the receiver reads it, or as it was written, or the one beside the other. */
export function MessageWords({ path, written, reading, shown, size = 'md' }: Props) {
  const { t } = useTranslation('exchange');
  const code = useCode();
  const isBig = size === 'xl';
  const run = (language: string, texts: Readonly<Record<string, string>>) => (
    <Text component="div" size={size} fw={isBig ? 600 : 400}>
      <ForeignText lang={language} block>
        {texts[path] ?? ''}
      </ForeignText>
    </Text>
  );
  if (shown === 'reading') return run(reading.language, reading.texts);
  if (shown === 'original') return run(written.language, written.texts);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      {[
        { label: 'message.original' as const, ...written },
        { label: 'message.translation' as const, ...reading },
      ].map(({ label, language, texts }) => (
        <Box key={label} miw={0}>
          <Text size="xs" c="dimmed">
            {t(label, { language: code('language', language) })}
          </Text>
          {run(language, texts)}
        </Box>
      ))}
    </SimpleGrid>
  );
}
