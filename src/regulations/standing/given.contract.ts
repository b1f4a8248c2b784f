export const standingGiven = {}
