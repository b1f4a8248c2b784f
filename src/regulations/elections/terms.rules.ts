/** The numbers each rule of elections carries. */
// biome-ignore lint/complexity/noBannedTypes: filled rule by rule
export type ElectionTerms = {}
