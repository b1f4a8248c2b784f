/** The numbers each rule of consequences for membership carries. */
// biome-ignore lint/complexity/noBannedTypes: filled rule by rule
export type ConsequenceTerms = {}
