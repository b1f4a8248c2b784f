import type { z } from 'zod'
import { calendarGiven } from './calendar/given.contract.ts'
import { consequenceGiven } from './consequences/given.contract.ts'
import { duesGiven } from './dues/given.contract.ts'
import { electionGiven } from './elections/given.contract.ts'
import { lifeGiven } from './life/given.contract.ts'
import { limitGiven } from './limits/given.contract.ts'
import { meetingGiven } from './meetings/given.contract.ts'
import { organisationGiven } from './organisation/given.contract.ts'
import type { GivenOf, QuestionName } from './questions.rules.ts'
import { recruitingGiven } from './recruiting/given.contract.ts'
import { standingGiven } from './standing/given.contract.ts'
import { transferGiven } from './transfers/given.contract.ts'
import { voteGiven } from './votes/given.contract.ts'

export { day, period } from './given.contract.ts'

/** What each question is told, described for whoever asks from outside. The rules themselves trust what they get. */
export const givenOf = {
  ...calendarGiven,
  ...organisationGiven,
  ...meetingGiven,
  ...voteGiven,
  ...electionGiven,
  ...lifeGiven,
  ...recruitingGiven,
  ...standingGiven,
  ...duesGiven,
  ...transferGiven,
  ...consequenceGiven,
  ...limitGiven,
} satisfies { [N in QuestionName]: z.ZodType<GivenOf<N>> }
