import { texts } from '#core/texts.ts'

export const limitTexts = texts({})
