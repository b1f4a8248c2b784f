/** Ledger L14 as its own page shows it, for whoever keeps the dues. */
export { openLedger } from './ledger.queries.ts'
export { readPayments, readTold } from './taken.queries.ts'
export { readYear } from './year.queries.ts'
