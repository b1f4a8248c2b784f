export const limitQuestions = {} as const
