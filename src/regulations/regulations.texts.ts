import { calendarTexts } from './calendar/calendar.texts.ts'
import { meetingTexts } from './meetings/meetings.texts.ts'
import { organisationTexts } from './organisation/organisation.texts.ts'
import { voteTexts } from './votes/votes.texts.ts'

/** Every sentence an answer can say, in Chinese and English. */
export const regulationsTexts = { ...calendarTexts, ...organisationTexts, ...meetingTexts, ...voteTexts }

export type TextKey = keyof typeof regulationsTexts
