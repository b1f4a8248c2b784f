/** The numbers each rule of Party dues carries. */
// biome-ignore lint/complexity/noBannedTypes: filled rule by rule
export type DuesTerms = {}
