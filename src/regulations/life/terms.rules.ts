/** The numbers each rule of organisational life, appraisal, talks and learning carries. */
// biome-ignore lint/complexity/noBannedTypes: filled rule by rule
export type LifeTerms = {}
