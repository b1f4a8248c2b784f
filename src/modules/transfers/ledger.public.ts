/** Ledgers L20 and L21 as their own page lists them. */
export { readAbsences } from './absence.queries.ts'
export { readLetters } from './letter.queries.ts'
