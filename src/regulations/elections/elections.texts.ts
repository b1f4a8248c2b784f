import { texts } from '#core/texts.ts'

export const electionTexts = texts({})
