import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { ask, type GivenOf, type LocalPack } from '#regulations/index.ts'
import { isAppraisalStep, type StepKind, type StepPlace } from './terms.rules.ts'

export interface TakenStep {
  readonly kind: StepKind
  readonly takenOn: Day
  readonly place: StepPlace | null
}

export interface ListedLine {
  readonly listedOn: Day
  readonly doneOn: Day | null
}

const dayOf = (steps: readonly TakenStep[], kind: StepKind): Day | null =>
  steps
    .filter((step) => step.kind === kind)
    .map(({ takenOn }) => takenOn)
    .sort()[0] ?? null

/** OL-02: what `organisational-life-steps` is told; the list is made on the day of its first line. */
export function lifeGiven(
  steps: readonly TakenStep[],
  lines: readonly ListedLine[],
): GivenOf<'organisational-life-steps'> {
  return {
    steps: {
      theme: dayOf(steps, 'theme'),
      study: dayOf(steps, 'study'),
      talks: dayOf(steps, 'talks'),
      opinions: dayOf(steps, 'opinions'),
      criticism: dayOf(steps, 'criticism'),
      'rectification-list': lines.map(({ listedOn }) => listedOn).sort()[0] ?? null,
      'follow-up': dayOf(steps, 'follow-up'),
    },
  }
}

/** OL-01: the last day on which the year's meeting may be held: of the year, or of the months a notice from above moves it into. */
export function lastDayFor(year: number, on: Day, local: readonly LocalPack[]): Day {
  const given = { rule: 'OL-01' as const, period: `${year}`, unit: { kind: 'branch' as const, from: `${year}-01-01` } }
  const { values } = ask('meeting-cadence', { ...given, gatherings: [] }, on, {}, local)
  return values?.dueOn ?? `${year}-12-31`
}

/** DA-02: what `appraisal-steps` is told; the appraisals may be done in groups, the ballot may not. */
export function appraisalGiven(steps: readonly TakenStep[]): GivenOf<'appraisal-steps'> {
  const at = (kind: StepKind) => (steps.find((step) => step.kind === kind)?.place === 'group' ? 'group' : 'assembly')
  const inGroups = at('self-appraisal') === 'group' || at('mutual-appraisal') === 'group'
  return {
    steps: {
      'self-appraisal': dayOf(steps, 'self-appraisal'),
      'mutual-appraisal': dayOf(steps, 'mutual-appraisal'),
      ballot: dayOf(steps, 'ballot'),
      opinion: dayOf(steps, 'opinion'),
    },
    appraisedIn: inGroups ? 'group' : 'assembly',
    ballotIn: at('ballot'),
  }
}

/** How the path stands once this step is recorded: the same judgement as that of the page, before it is saved. */
export function judgeWith(
  { kind, takenOn, place }: TakenStep,
  steps: readonly TakenStep[],
  lines: readonly ListedLine[],
  today: Day,
) {
  const all = [...steps, { kind, takenOn, place }]
  return isAppraisalStep(kind)
    ? ask('appraisal-steps', appraisalGiven(all), today)
    : ask('organisational-life-steps', lifeGiven(all, lines), today)
}

/** What a step says of itself besides its day. */
export interface WantedStep {
  readonly kind: StepKind
  readonly takenOn: Day
  readonly words: string | null
  readonly sources: number | null
  readonly place: StepPlace | null
  readonly gatherings: readonly { readonly heldOn: Day }[]
}

export interface YearOfSteps {
  readonly year: number
  readonly hasLife: boolean
  readonly hasAppraisal: boolean
}

export type StepRefusal =
  | 'appraisal.other-part'
  | 'appraisal.not-yet'
  | 'appraisal.too-early'
  | 'appraisal.words-missing'
  | 'appraisal.sources-missing'
  | 'appraisal.place-missing'
  | 'appraisal.gathering-missing'
  | 'appraisal.ballot-in-group'
  | 'appraisal.before-gathering'

const speaks: readonly StepKind[] = ['theme', 'opinions']
const placed: readonly StepKind[] = ['criticism', 'self-appraisal', 'mutual-appraisal', 'ballot', 'opinion']
/** Held at a gathering of the branch, which keeps who was there. */
const convened: readonly StepKind[] = ['criticism', 'ballot', 'opinion', 'follow-up']

export const needsWords = (kind: StepKind) => speaks.includes(kind)
export const needsPlace = (kind: StepKind) => placed.includes(kind)
export const needsGathering = (kind: StepKind) => convened.includes(kind)
/** The opinion on the whole may be put in words too. */
export const takesWords = (kind: StepKind) => needsWords(kind) || kind === 'opinion'
export const takesGatherings = (kind: StepKind) => kind !== 'opinions' && kind !== 'talks'

/** May this be recorded as a step taken? The page asks it before the server does. */
export function mayRecordStep(
  { year, hasLife, hasAppraisal }: YearOfSteps,
  { kind, takenOn, words, sources, place, gatherings }: WantedStep,
  today: Day,
): Decision<undefined, StepRefusal> {
  if (isAppraisalStep(kind) ? !hasAppraisal : !hasLife) return no('appraisal.other-part')
  if (takenOn > today) return no('appraisal.not-yet', { on: takenOn, today })
  if (takenOn < `${year}-01-01`) return no('appraisal.too-early', { on: takenOn, year })
  if (needsWords(kind) && !words?.trim()) return no('appraisal.words-missing')
  if (kind === 'opinions' && sources === null) return no('appraisal.sources-missing')
  if (needsPlace(kind) && place === null) return no('appraisal.place-missing')
  if (kind === 'ballot' && place !== 'assembly') return no('appraisal.ballot-in-group')
  if (needsGathering(kind) && gatherings.length === 0) return no('appraisal.gathering-missing')
  const last = gatherings
    .map(({ heldOn }) => heldOn)
    .sort()
    .at(-1)
  if (last && takenOn < last) return no('appraisal.before-gathering', { on: takenOn, heldOn: last })
  return yes()
}

/** Names of members that stand in a text about what is to be put right, where none should (data diet). */
export function namesIn(text: string, names: readonly string[]): string[] {
  return names.filter((name) => name.length > 1 && text.includes(name))
}
