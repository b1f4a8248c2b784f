/** Ledgers L02 and L03 as their own pages print them. */
export { readLedger } from './roster-ledger.queries.ts'
export { readTermLedger } from './term-ledger.queries.ts'
