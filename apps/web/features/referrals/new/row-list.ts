import { useEffect, useRef } from 'react';
import { focusField } from './field-id';

/** Puts the person where a change of a list leads, once the list is on the screen as it is then. */
export function useFocusAfter(): (name: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    focusField(wanted.current);
    wanted.current = null;
  });
  return (name) => {
    wanted.current = name;
  };
}
