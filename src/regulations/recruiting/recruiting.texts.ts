import { texts } from '#core/texts.ts'

export const recruitingTexts = texts({})
