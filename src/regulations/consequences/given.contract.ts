export const consequenceGiven = {}
