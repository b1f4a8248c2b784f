import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { probationEnd, rankOf, type StandingKind } from '#modules/people/standing.rules.ts'
import { type Answer, ask, type Because, lawOn } from '#regulations/index.ts'
import { type StepName, type StepTerms, stepNames, stepRules } from '#regulations/recruiting/step.rules.ts'
import { givenOf } from './course.rules.ts'
import {
  type CourseRows,
  courseSince,
  inTime,
  isStep,
  numberOf,
  type RecordedStep,
  recurringSteps,
  stepOfStanding,
} from './course-rows.rules.ts'

export const recordingRefusals = [
  'development.not-yet',
  'development.nobody-in-development',
  'development.before-this-course',
  'development.standing-says-it',
  'development.standing-first',
  'development.recorded-already',
  'development.too-early',
  'development.out-of-order',
  'development.unsettles',
  'development.extended-already',
  'development.extension-length',
] as const
export type RecordingRefusal = (typeof recordingRefusals)[number]

type Recording = Decision<{ readonly warnings: readonly Because[] }, RecordingRefusal>

/**
 * May this be recorded as done? Refused is what the regulations call out of order (`INVALID_PROCEDURE`): before its first lawful day,
 * or before what must come first. Late is recorded as late, with what is to be said of it. The page asks the same before the server.
 */
export function mayRecord(rows: CourseRows, wanted: RecordedStep, today: Day): Recording {
  const { kind, onDay: on } = wanted
  if (on > today) return no('development.not-yet', { on, today })
  if (rows.standings.length === 0) return no('development.nobody-in-development')
  const since = courseSince(rows.standings)
  if (on < since) return no('development.before-this-course', { on, since })
  for (const refusal of [saidByStanding(rows, wanted), twice(rows, wanted), standingFirst(rows, kind, on)])
    if (!refusal.ok) return refusal
  if (kind === 'extension') {
    const extended = mayExtend(rows, wanted)
    if (!extended.ok) return extended
  }
  return inOrder(rows, { ...rows, steps: [...rows.steps, wanted] }, wanted, today)
}

/** A step a standing begins with is recorded by hand only where the standing known begins with a later one. */
function saidByStanding({ standings }: CourseRows, { kind, onDay }: RecordedStep): Recording {
  const own = (Object.keys(stepOfStanding) as StandingKind[]).find((standing) => stepOfStanding[standing] === kind)
  if (!own) return silent
  const known = inTime(standings).filter(({ fromOn }) => fromOn >= courseSince(standings))
  const said = known.find((row) => row.kind === own && row.fromPrecision !== 'by')
  if (said) return no('development.standing-says-it', { number: numberOf(kind as StepName), on: said.fromOn })
  const later = known.find((row) => rankOf(row.kind) >= rankOf(own))
  return later && onDay <= later.fromOn
    ? silent
    : no('development.standing-first', { number: numberOf(kind as StepName) })
}

function twice({ steps }: CourseRows, { kind, onDay }: RecordedStep): Recording {
  const known = steps.find((row) => row.kind === kind && (!mayReturn.includes(kind) || row.onDay === onDay))
  return known ? no('development.recorded-already', { on: known.onDay }) : silent
}
// A notice is posted again after an objection; whether a probation may be extended again is asked of the regulations.
const mayReturn = [...recurringSteps, 'notice', 'extension']

/** Whoever is not an activist yet has no contacts: what follows from a standing waits for it, or for a later one. */
export function standingFirst(rows: CourseRows, kind: RecordedStep['kind'], on: Day): Recording {
  const after = kind === 'notice' ? ['activist'] : kind === 'extension' ? ['assembly'] : before(kind, on)
  const taken = new Set(givenOf(rows).done.map(({ step }) => step))
  const reached = standingSteps.findLastIndex((step) => taken.has(step))
  const missing = standingSteps[reached + 1]
  const needed = standingSteps.findLastIndex((step) => after.includes(step))
  return missing && needed > reached ? no('development.standing-first', { number: numberOf(missing) }) : silent
}
const standingSteps = Object.values(stepOfStanding)

/** All that comes before a step by the text in force on a day. */
function before(step: StepName, on: Day): StepName[] {
  const rule = stepRules[stepNames.indexOf(step)]
  const terms = rule ? (lawOn(on)[rule] as StepTerms | undefined) : undefined
  return (terms?.after ?? []).flatMap((one) => [one, ...before(one, on)])
}

function mayExtend(rows: CourseRows, { months, onDay }: RecordedStep): Recording {
  const admittedOn = givenOf(rows).done.find(({ step }) => step === 'assembly')?.on ?? onDay
  const earlierExtensions = rows.steps.filter(({ kind }) => kind === 'extension').length
  const asked = { probationEndsOn: probationEnd(admittedOn), months: months ?? 0, earlierExtensions, resolvedOn: onDay }
  const { because } = ask('probation-extension', asked, onDay, {}, rows.local)
  const wrong = because.find(({ holds }) => holds === false)
  if (!wrong) return silent
  const code = wrong.text === 'extension.second' ? 'development.extended-already' : 'development.extension-length'
  return no(code, wrong.numbers)
}

/** Refused is what is unlawful only since this was added; what else is to be said of it, or since then, is a warning. */
function inOrder(was: CourseRows, now: CourseRows, { kind }: RecordedStep, today: Day): Recording {
  const asked = (rows: CourseRows): Asked => ask('recruiting-steps', givenOf(rows), today, {}, rows.local)
  const [former, answer] = [asked(was), asked(now)]
  const known = new Set(voidSteps(former))
  const [broken] = voidSteps(answer).filter((step) => !known.has(step))
  if (broken) {
    const { actual, earliest, state } = answer.values?.steps.find(({ step }) => step === broken) ?? {}
    const numbers = { number: numberOf(broken), on: actual ?? '', earliest: earliest ?? '' }
    if (broken !== kind) return no('development.unsettles', numbers)
    return no(state === 'too-early' ? 'development.too-early' : 'development.out-of-order', numbers)
  }
  const told = new Set(former.because.filter(isDoubt).map(wordOf))
  const own = (line: Because) => line.numbers.step === `recruiting.step.${kind}`
  return yes({ warnings: answer.because.filter((line) => isDoubt(line) && (own(line) || !told.has(wordOf(line)))) })
}

type Asked = Answer<{
  readonly steps: readonly { step: StepName; state: string; actual: Day | null; earliest: Day | null }[]
}>

/** Steps that do not count as they are dated: before their first lawful day, or before what by the text comes first. */
function voidSteps({ values, because }: Asked): StepName[] {
  const early = values?.steps.filter(({ state }) => state === 'too-early').map(({ step }) => step) ?? []
  const turned = because.flatMap(({ text, holds, numbers }) => {
    const step = String(numbers.step).replace('recruiting.step.', '')
    return text === 'recruiting.step-out-of-order' && holds === false && isStep(step) ? [step] : []
  })
  return [...early, ...turned]
}

const isDoubt = ({ force, holds }: Because) => (force === 'decides' && holds !== true) || (force === 'warns' && !holds)
const wordOf = ({ text, numbers }: Because) => `${text} ${numbers.step ?? ''} ${numbers.dueOn ?? ''}`
const silent = yes({ warnings: [] })
