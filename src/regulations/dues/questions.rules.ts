export const duesQuestions = {} as const
