export const transferQuestions = {} as const
