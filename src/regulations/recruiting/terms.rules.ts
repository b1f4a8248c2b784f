/** The numbers each rule of recruiting members carries. */
// biome-ignore lint/complexity/noBannedTypes: filled rule by rule
export type RecruitingTerms = {}
