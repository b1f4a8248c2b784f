import type { Day } from '#core/day.ts'
import { type Because, decides, type Finding, warns } from '../answer.rules.ts'
import { type Instrument, type InstrumentId, instruments } from '../instruments.rules.ts'
import { question } from '../question.rules.ts'

export interface ApplicableTextGiven {
  /** Instruments that follow each other, such as `recruiting`. */
  readonly family: string
  /** The events of one case, in any order. A case that crosses two texts is for a human. */
  readonly events: readonly Day[]
}

export interface ApplicableTextValues {
  readonly instrument: InstrumentId | null
  readonly candidates: readonly InstrumentId[]
}

const known = Object.entries(instruments) as [InstrumentId, Instrument][]

/** Which text judges a case? The one in force on the day of the event; stored with the result and never swapped later. */
export const applicableText = question({
  name: 'applicable-text',
  rules: ['CAL-08', 'CAL-11'],
  settings: {},
  judge: ({ family, events }: ApplicableTextGiven, _on, law): Finding<ApplicableTextValues> => {
    const inForce = events.map((on) =>
      known.find(([, text]) => text.family === family && text.from <= on && (text.until === null || on < text.until)),
    )
    const candidates = [...new Set(inForce.flatMap((found) => (found ? [found[0]] : [])))]
    const because: Because[] = events.map((on, at) => {
      const found = inForce[at]
      return found
        ? decides(law['CAL-08'], { text: 'text.in-force', numbers: { on, instrument: found[0] }, holds: true })
        : decides(law['CAL-08'], { text: 'text.none-in-force', numbers: { on, family }, holds: null })
    })
    const [only] = candidates
    const certain = candidates.length === 1 && !inForce.includes(undefined)
    if (candidates.length > 1)
      because.push(decides(law['CAL-11'], { text: 'text.crosses', numbers: { count: candidates.length }, holds: null }))
    if (only && candidates.length === 1 && 'unsure' in instruments[only])
      because.push(warns(law['CAL-08'], { text: 'text.unsure', holds: null }))
    return {
      outcome: certain ? 'PASS' : 'NEEDS_HUMAN',
      values: { instrument: certain && only ? only : null, candidates },
      because,
    }
  },
})
