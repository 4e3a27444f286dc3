import { fullReference } from './reference';

it.each([
  ['DEA-LR-2026-000142', 'DEA-LR-2026-000142'],
  [' dea-lr-2026-142 ', 'DEA-LR-2026-000142'],
  ['DEA-LR-2026-1234567', 'DEA-LR-2026-1234567'],
  ['a lot of 142', 'a lot of 142'],
])('%j is looked up as %j', (written, full) => expect(fullReference(written)).toBe(full));
