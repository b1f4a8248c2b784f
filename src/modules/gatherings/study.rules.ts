/** Which gatherings are learning (ED-01, ED-05), and how long one lasted whose end nobody wrote down. */
export const studyPurposes = ['lecture', 'collective-study', 'theme-party-day'] as const

/** A sitting without a recorded end counts for an hour and a half. */
export const minutesWithoutEnd = 90
