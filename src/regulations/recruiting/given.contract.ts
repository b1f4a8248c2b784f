export const recruitingGiven = {}
