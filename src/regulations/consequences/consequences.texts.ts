import { texts } from '#core/texts.ts'

export const consequenceTexts = texts({})
