export { isComposing } from './composing';
export { EmptyState } from './empty-state';
export { Form } from './form';
export { ProblemAlert } from './problem-alert';
export { Screen } from './screen';
export { type Shortcut, ShortcutsProvider, useShortcutList, useShortcuts } from './shortcuts';
export { type CodeLabel, type CodeListName, useCode, useCodeOptions } from './use-code';
