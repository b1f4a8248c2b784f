import { calendarTexts } from './calendar/calendar.texts.ts'
import { consequenceTexts } from './consequences/consequences.texts.ts'
import { duesTexts } from './dues/dues.texts.ts'
import { electionTexts } from './elections/elections.texts.ts'
import { lifeTexts } from './life/life.texts.ts'
import { limitTexts } from './limits/limits.texts.ts'
import { localTexts } from './local/local.texts.ts'
import { meetingTexts } from './meetings/meetings.texts.ts'
import { organisationTexts } from './organisation/organisation.texts.ts'
import { recruitingTexts } from './recruiting/recruiting.texts.ts'
import { standingTexts } from './standing/standing.texts.ts'
import { transferTexts } from './transfers/transfers.texts.ts'
import { voteTexts } from './votes/votes.texts.ts'

/** Every sentence an answer can say, in Chinese and English. */
export const regulationsTexts = {
  ...calendarTexts,
  ...localTexts,
  ...organisationTexts,
  ...meetingTexts,
  ...voteTexts,
  ...electionTexts,
  ...lifeTexts,
  ...recruitingTexts,
  ...standingTexts,
  ...duesTexts,
  ...transferTexts,
  ...consequenceTexts,
  ...limitTexts,
}

export type TextKey = keyof typeof regulationsTexts
