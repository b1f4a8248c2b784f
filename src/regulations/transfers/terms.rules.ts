/** The numbers each rule of transfers and mobile members carries. */
// biome-ignore lint/complexity/noBannedTypes: filled rule by rule
export type TransferTerms = {}
