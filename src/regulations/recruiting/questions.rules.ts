export const recruitingQuestions = {} as const
