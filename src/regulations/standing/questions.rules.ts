export const standingQuestions = {} as const
