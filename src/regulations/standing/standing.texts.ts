import { texts } from '#core/texts.ts'

export const standingTexts = texts({})
