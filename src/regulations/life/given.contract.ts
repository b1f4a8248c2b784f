export const lifeGiven = {}
