import { texts } from '#core/texts.ts'

export const duesTexts = texts({})
