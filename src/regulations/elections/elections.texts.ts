import { texts } from '#core/texts.ts'
import { candidatesTexts } from './candidates.texts.ts'
import { pollTexts } from './poll.texts.ts'
import { resultTexts } from './result.texts.ts'
import { sittingTexts } from './sitting.texts.ts'

export const electionTexts = texts({ ...candidatesTexts, ...sittingTexts, ...pollTexts, ...resultTexts })
