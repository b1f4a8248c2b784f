/** Ledger L13 as its own page lists it: what was agreed is read by the two who spoke and by secretary and deputy only. */
export { matching } from './list.queries.ts'
export { keptBranch, readTalks } from './talks.queries.ts'
