import { texts } from '#core/texts.ts'

export const lifeTexts = texts({})
