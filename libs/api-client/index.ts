export { api, background, call, idempotent, ifMatch, observe, type Observation } from './client';
export { isProblem, Problem, type FieldProblem } from './problem';
export type { components, operations, paths } from './schema';

import type { components } from './schema';

/** The shapes of the API by name, e.g. `Schemas['SessionAnswer']`. */
export type Schemas = components['schemas'];
