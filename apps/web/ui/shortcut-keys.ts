import { isComposing } from './composing';

/** What of a key press decides whether it is a shortcut. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing?: boolean;
  readonly keyCode?: number;
  readonly target: EventTarget | null;
}

interface ElementLike {
  readonly tagName?: string;
  readonly type?: string;
  readonly isContentEditable?: boolean;
  closest?(selector: string): unknown;
}

const NOT_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'reset']);

/** Whether keys go into a text there, or choose in a list: single keys must stay keys. */
export function takesText(target: EventTarget | null): boolean {
  const { tagName, type, isContentEditable, closest } = (target ?? {}) as ElementLike;
  if (isContentEditable === true || tagName === 'TEXTAREA' || tagName === 'SELECT') return true;
  if (tagName === 'INPUT') return !NOT_TEXT.has(type ?? 'text');
  return Boolean(closest?.call(target, '[role=combobox],[role=listbox],[role=menu]'));
}

/** The name of a single-key shortcut that a key press is, in lower case, or null: nothing with a modifier, in a text, or of an input method. */
export function shortcutOf(press: KeyPress): string | null {
  if (press.ctrlKey || press.metaKey || press.altKey || isComposing(press) || takesText(press.target)) return null;
  if (press.key === 'Enter' || press.key.length === 1) return press.key.toLowerCase();
  return null;
}
