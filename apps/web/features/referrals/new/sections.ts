/** The steps of the form, in their order. */
export const SECTIONS = ['way', 'facts', 'items', 'marking', 'review'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Puts the person at the heading of a step, so that the next Tab is in it. */
export function focusSection(name: SectionName): void {
  const heading = document.getElementById(`section-${name}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
