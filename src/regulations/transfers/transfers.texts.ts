import { texts } from '#core/texts.ts'

export const transferTexts = texts({})
