/** Ledgers L11 and L12 as their own page reads and prints them, for whoever keeps them. */
export { readPaper, readReport } from './paper.queries.ts'
