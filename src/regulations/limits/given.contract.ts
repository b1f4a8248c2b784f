export const limitGiven = {}
