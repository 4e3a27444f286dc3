import { Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { type CodeListName, useCodeOptions } from './use-code';

interface CodeFilterProps {
  readonly label: string;
  readonly list: CodeListName;
  /** Only these of the list; all of it if not said. */
  readonly codes?: readonly string[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A filter by one code of a list. */
export function CodeFilter({ label, list, codes, value, onChange }: CodeFilterProps) {
  const options = useCodeOptions(list).filter((option) => codes === undefined || codes.includes(option.value));
  return (
    <Select
      size="xs"
      label={label}
      data={[...options]}
      value={value ?? null}
      onChange={(code) => onChange(code ?? undefined)}
      clearable
      searchable={options.length > 8}
    />
  );
}

interface SearchFilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

const PAUSE_MS = 350;

/** A filter by words: it waits for a pause, and for the end of composing. `/` leads here. */
export function SearchFilter({ label, value, onChange }: SearchFilterProps) {
  const [text, setText] = useState(value ?? '');
  const [isComposing, setComposing] = useState(false);
  const tell = useEffectEvent(() => {
    if (text !== (value ?? '')) onChange(text === '' ? undefined : text);
  });
  useEffect(() => {
    if (isComposing) return;
    const timer = setTimeout(tell, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, isComposing]);
  return (
    <TextInput
      size="xs"
      type="search"
      data-list-search
      label={label}
      leftSection={<IconSearch size={14} aria-hidden />}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  );
}
