export const lifeQuestions = {} as const
