export const transferGiven = {}
