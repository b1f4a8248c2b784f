/** The numbers each rule of limits on the program itself carries. */
// biome-ignore lint/complexity/noBannedTypes: filled rule by rule
export type LimitTerms = {}
