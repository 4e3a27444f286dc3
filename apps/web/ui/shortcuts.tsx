import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { shortcutOf } from './shortcut-keys';

/** A single key that does something on the screen that is open. */
export interface Shortcut {
  /** As `KeyboardEvent.key` in lower case: `j`, `/`, `enter`. */
  readonly key: string;
  /** What it does, in the language in use. */
  readonly label: string;
  readonly run: () => void;
}

interface Shortcuts {
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
  /** Those of the screens that are open now, for the help. */
  readonly known: readonly Shortcut[];
  readonly add: (group: readonly Shortcut[]) => () => void;
}

const ShortcutsContext = createContext<Shortcuts | null>(null);

/** Keeps the single-key shortcuts of what is on the screen; they can be switched off as a whole (WCAG 2.1.4). */
export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const [isOn, setOn] = useState(true);
  const [groups, setGroups] = useState<readonly (readonly Shortcut[])[]>([]);
  const known = useMemo(() => groups.flat(), [groups]);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || event.defaultPrevented || document.querySelector('[role=dialog]:not([hidden])') !== null) return;
    const key = shortcutOf(event);
    // The screen that came last has the first word.
    const shortcut = key === null ? undefined : known.findLast((one) => one.key === key);
    if (shortcut === undefined) return;
    event.preventDefault();
    shortcut.run();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const value = useMemo<Shortcuts>(
    () => ({
      isOn,
      setOn,
      known,
      add: (group) => {
        setGroups((before) => [...before, group]);
        return () => setGroups((before) => before.filter((one) => one !== group));
      },
    }),
    [isOn, known],
  );
  return <ShortcutsContext value={value}>{children}</ShortcutsContext>;
}

/** The shortcuts that there are now, and their switch. */
export function useShortcutList(): Shortcuts {
  const shortcuts = useContext(ShortcutsContext);
  if (shortcuts === null) throw new Error('There is no provider of shortcuts here');
  return shortcuts;
}

/** Gives the screen single-key shortcuts for as long as it is there. Each label goes into the help. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const { add } = useShortcutList();
  const latest = useEffectEvent((key: string) => shortcuts.find((one) => one.key === key)?.run());
  const names = JSON.stringify(shortcuts.map(({ key, label }) => [key, label]));
  const register = useEffectEvent(add);
  useEffect(() => {
    const entries = JSON.parse(names) as [string, string][];
    return register(entries.map(([key, label]) => ({ key, label, run: () => latest(key) })));
  }, [names]);
}
