import { lazy, Suspense, useEffect, useState } from 'react';

const PaletteDialog = lazy(() => import('./palette-dialog').then(({ PaletteDialog: component }) => ({ default: component })));

const OPEN = 'counterpart:palette';

/** Opens the palette from anywhere. */
export const openPalette = (): void => void document.dispatchEvent(new Event(OPEN));

/** The palette behind Ctrl+K: its code is loaded when it is first asked for. */
export function Palette() {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    const open = (): void => setAsked((times) => times + 1);
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      open();
    };
    document.addEventListener(OPEN, open);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener(OPEN, open);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  if (asked === 0) return null;
  return (
    <Suspense fallback={null}>
      <PaletteDialog asked={asked} />
    </Suspense>
  );
}
