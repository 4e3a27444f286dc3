/** What an event of the keyboard tells of an input method. */
interface KeyEvent {
  readonly isComposing?: boolean;
  readonly keyCode?: number;
}

/**
 * Whether a key belongs to an input method that is composing: its Enter chooses a word. Safari ends the composition before the key
 * comes, and tells by the key code 229 alone.
 */
export const isComposing = ({ isComposing = false, keyCode }: KeyEvent): boolean => isComposing || keyCode === 229;
