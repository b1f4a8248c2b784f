import { type Because, decides, type Finding, tells } from '../answer.rules.ts'
import { question } from '../question.rules.ts'
import { type StepDays, type StepValues, stepsTaken } from './steps.rules.ts'

export type OrganisationalLifeStep =
  | 'theme'
  | 'study'
  | 'talks'
  | 'opinions'
  | 'criticism'
  | 'rectification-list'
  | 'follow-up'

/** Before the meeting in any order, at the meeting, and after it. */
const stages = [
  ['theme', 'study', 'talks', 'opinions'],
  ['criticism'],
  ['rectification-list'],
  ['follow-up'],
] as const satisfies readonly (readonly OrganisationalLifeStep[])[]

// Nothing comes before the first stage, nothing after the last: a step there cannot be early, one here not skipped.
type Early = Exclude<OrganisationalLifeStep, (typeof stages)[0][number]>
type Skipped = Exclude<OrganisationalLifeStep, 'follow-up'>

export interface OrganisationalLifeStepsGiven {
  /** The day on which each step was taken. */
  readonly steps: StepDays<OrganisationalLifeStep>
}

/** Did the organisational-life meeting go its way: prepared, criticism and self-criticism held, rectification followed up? */
export const organisationalLifeSteps = question({
  name: 'organisational-life-steps',
  rules: ['OL-02'],
  settings: {},
  judge: ({ steps }: OrganisationalLifeStepsGiven, on, law): Finding<StepValues<OrganisationalLifeStep>> => {
    const cited = law['OL-02']
    const values = stepsTaken(stages, steps, on)
    const { done, open, skipped, outOfOrder } = values
    const of = stages.flat().length
    const because: Because[] = [
      ...skipped.map((step) => decides(cited, { text: `life.no-${step as Skipped}`, holds: false })),
      ...outOfOrder.map((step) => decides(cited, { text: `life.early-${step as Early}`, holds: false })),
    ]
    if (because.length === 0) {
      const formula = `${done.length} = ${of}`
      because.push(
        open.length === 0
          ? decides(cited, { text: 'life.all-steps', numbers: { of }, formula, holds: true })
          : decides(cited, { text: 'life.steps-open', numbers: { done: done.length, of }, formula, holds: null }),
      )
    }
    because.push(tells(cited, { text: 'life.any-form', holds: null }))
    const wrong = skipped.length + outOfOrder.length
    return {
      outcome: wrong > 0 ? 'FAIL' : 'PASS',
      values,
      because,
      wouldChange:
        skipped.length > 0 && outOfOrder.length === 0
          ? [{ text: 'life.if-steps-recorded', numbers: { count: skipped.length }, outcome: 'PASS' }]
          : [],
    }
  },
})
