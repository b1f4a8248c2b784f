export const electionQuestions = {} as const
