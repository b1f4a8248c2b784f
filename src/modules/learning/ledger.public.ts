/** Ledger L10 as its own page lists it. */
export { readHours } from './hours.queries.ts'
export { keptUnit } from './learner.queries.ts'
