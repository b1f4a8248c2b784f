import type { z } from 'zod'
import { calendarGiven } from './calendar/given.contract.ts'
import { meetingGiven } from './meetings/given.contract.ts'
import { organisationGiven } from './organisation/given.contract.ts'
import type { GivenOf, QuestionName } from './questions.rules.ts'
import { voteGiven } from './votes/given.contract.ts'

export { day, period } from './given.contract.ts'

/** What each question is told, described for whoever asks from outside. The rules themselves trust what they get. */
export const givenOf = {
  ...calendarGiven,
  ...organisationGiven,
  ...meetingGiven,
  ...voteGiven,
} satisfies { [N in QuestionName]: z.ZodType<GivenOf<N>> }
