export const duesGiven = {}
