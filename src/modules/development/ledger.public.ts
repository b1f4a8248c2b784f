/** Ledger L16 as its own page lists it, for whoever keeps the development of the branch. */
export { readInDevelopment, sponsorsOf } from './list.queries.ts'
