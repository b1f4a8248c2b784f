export const electionGiven = {}
