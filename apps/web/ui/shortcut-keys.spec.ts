import { type KeyPress, shortcutOf } from './shortcut-keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  target: null,
  ...more,
});
const element = (fields: object): EventTarget => fields as EventTarget;

it.each([
  ['a letter', press('j'), 'j'],
  ['a capital, typed with caps lock', press('J'), 'j'],
  ['a sign', press('?'), '?'],
  ['Enter', press('Enter'), 'enter'],
  ['a key without a sign', press('ArrowDown'), null],
  ['with Ctrl', press('j', { ctrlKey: true }), null],
  ['with Command', press('j', { metaKey: true }), null],
  ['with Alt', press('j', { altKey: true }), null],
  ['while composing', press('j', { isComposing: true }), null],
  ['while composing, as Safari tells', press('Enter', { keyCode: 229 }), null],
  ['in a text field', press('j', { target: element({ tagName: 'INPUT', type: 'text' }) }), null],
  ['in a search field', press('/', { target: element({ tagName: 'INPUT', type: 'search' }) }), null],
  ['on a checkbox', press('x', { target: element({ tagName: 'INPUT', type: 'checkbox' }) }), 'x'],
  ['in a text area', press('j', { target: element({ tagName: 'TEXTAREA' }) }), null],
  ['in an editor', press('j', { target: element({ tagName: 'DIV', isContentEditable: true }) }), null],
  ['in an open list', press('j', { target: element({ tagName: 'DIV', closest: () => ({}) }) }), null],
  ['on a link', press('j', { target: element({ tagName: 'A', closest: () => null }) }), 'j'],
])('%s: %#', (_, given, expected) => expect(shortcutOf(given)).toBe(expected));
