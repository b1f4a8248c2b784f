/** The record as page, print and ledger read it: one derivation for all of them. */
export { readRecord } from './show.queries.ts'
