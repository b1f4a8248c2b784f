/** The numbers each rule of admission dates and Party standing carries. */
// biome-ignore lint/complexity/noBannedTypes: filled rule by rule
export type StandingTerms = {}
