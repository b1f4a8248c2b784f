import { calendarTexts } from './texts/calendar.texts.ts'
import { meetingTexts } from './texts/meetings.texts.ts'
import { voteTexts } from './texts/votes.texts.ts'

/** Every sentence an answer can say, in Chinese and English. */
export const regulationsTexts = { ...voteTexts, ...meetingTexts, ...calendarTexts }

export type TextKey = keyof typeof regulationsTexts
