/** The id on the page of a field of the form. */
export const fieldId = (name: string): string => `draft-${name.replaceAll('.', '-')}`;

/** Puts the person at a field; at its list, or the button that adds to it, where the row is not there. */
export function focusField(name: string): void {
  const [list = name] = name.split('.');
  const element = document.getElementById(fieldId(name)) ?? document.getElementById(fieldId(list));
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
