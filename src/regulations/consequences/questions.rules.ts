export const consequenceQuestions = {} as const
