import type { Day } from '#core/day.ts'
import type { Change, Finding, Outcome } from '../answer.rules.ts'
import { type InstrumentId, instruments } from '../instruments.rules.ts'
import { question } from '../question.rules.ts'
import { countStartDay } from './public-notice.rules.ts'
import { textOf } from './readings.rules.ts'
import {
  type Actor,
  type Check,
  type Paper,
  type Stage,
  type StepName,
  type StepRule,
  stepNames,
  stepRules,
} from './step.rules.ts'
import { doneOn, type RecruitingStepsGiven } from './step-facts.rules.ts'
import { countLines, linesOf } from './step-lines.rules.ts'
import { type JudgedStep, judgeStep, type StepState, termsOf, turnsOn } from './step-state.rules.ts'

export interface StepRow {
  readonly number: number
  readonly step: StepName
  readonly stage: Stage
  readonly state: StepState
  /** The day it was done, its lawful days, and the day the branch set itself: three things (CAL-10). */
  readonly actual: Day | null
  readonly earliest: Day | null
  readonly latest: Day | null
  readonly target: Day | null
  readonly actor: Actor
  readonly check: Check
  readonly paper: Paper
  readonly rule: StepRule
  readonly instrument: InstrumentId | null
  readonly article: string
}

export interface RecruitingStepsValues {
  readonly stage: Stage
  readonly steps: readonly StepRow[]
  /** What can be done next: what two texts disagree about and what is overdue first, then what is due, then what must wait for its day. */
  readonly next: readonly StepName[]
  /** The next day on which time alone changes the answer; null when only new facts can. */
  readonly validUntil: Day | null
}

/**
 * Where does one person stand in the 25 steps: what is done, late, out of order or without a record, what comes next, and the
 * first and last lawful day of each? Each step by the text of its own day.
 */
export const recruitingSteps = question({
  name: 'recruiting-steps',
  rules: [
    ...stepRules,
    'DV-01',
    'DV-02',
    'DV-03',
    'DV-04',
    'DV-06',
    'DV-07',
    'DV-08',
    'DV-11',
    'DV-12',
    'DV-13',
    'DV-14',
    'DV-15',
    'CAL-04',
    'CAL-05',
    'CAL-08',
    'CAL-10',
  ],
  settings: { countStartDay },
  judge: (given: RecruitingStepsGiven, on, law, settings): Finding<RecruitingStepsValues> => {
    const judged = stepNames.map((name) => judgeStep(name, given, on, law, settings.countStartDay))
    const stage = stageOf(judged)
    const near = judged.filter(
      (one) => one.state !== 'waiting' || !one.law || termsOf(one.law, one.name).stage <= stage + 1,
    )
    const because = [...near.flatMap((one) => linesOf(one, given, on, law)), ...countLines(given, law)]
    const failed = because.filter(({ force, holds }) => force === 'decides' && holds === false)
    const outcome: Outcome = judged.some((one) => isVoid(one))
      ? 'INVALID_PROCEDURE'
      : failed.length > 0
        ? 'FAIL'
        : because.some(({ force, holds }) => force === 'decides' && holds === null)
          ? 'NEEDS_HUMAN'
          : 'PASS'
    const text = textOf(law)
    const ends = text ? instruments[text].until : null
    const turns = [...judged.map((one) => turnsOn(one, on)), ends].filter((day) => day !== null && day > on).sort()
    return {
      outcome,
      values: {
        stage,
        steps: judged.map((one) => rowOf(one, given)),
        next: nextOf(judged),
        validUntil: turns[0] ?? null,
      },
      because,
      wouldChange: outcome === 'PASS' ? ifNotDone(judged) : [],
      provisional: judged.some(({ provisional }) => provisional),
    }
  },
})

/** Done before its first lawful day, or before what must come first. */
export function isVoid({ state, name, before, law }: JudgedStep): boolean {
  if (state === 'too-early') return true
  if (state !== 'out-of-order' || !law || !before) return false
  return termsOf(law, name).check === 'order' || termsOf(law, before).check === 'order'
}

function stageOf(judged: readonly JudgedStep[]): Stage {
  const reached = judged.flatMap(({ name, actual, law }) => (actual && law ? [termsOf(law, name).stage] : []))
  return Math.max(1, ...reached) as Stage
}

function rowOf(judged: JudgedStep, given: RecruitingStepsGiven): StepRow {
  const { name, state, earliest, latest, law } = judged
  const at = stepNames.indexOf(name)
  const terms = law ? termsOf(law, name) : null
  const target = given.targets?.find(({ step }) => step === name)?.on ?? null
  return {
    number: at + 1,
    step: name,
    stage: terms?.stage ?? 1,
    state,
    actual: doneOn(given, name),
    earliest,
    latest,
    target,
    actor: terms?.actor ?? 'branch',
    check: terms?.check ?? 'manual',
    paper: terms?.paper ?? 'minutes',
    rule: stepRules[at] as StepRule,
    instrument: law ? textOf(law) : null,
    article: terms?.article ?? '',
  }
}

const pressing: readonly StepState[] = ['needs-human', 'overdue', 'due', 'not-yet']

function nextOf(judged: readonly JudgedStep[]): StepName[] {
  return judged
    .filter(({ state, actual }) => pressing.includes(state) && (state !== 'needs-human' || actual === null))
    .sort((a, b) => pressing.indexOf(a.state) - pressing.indexOf(b.state))
    .map(({ name }) => name)
}

function ifNotDone(judged: readonly JudgedStep[]): Change[] {
  return judged.flatMap(({ name, state, latest, bounds }) => {
    const hard = bounds.some((bound) => !bound.soft && bound.latest === latest)
    if (state !== 'due' || !latest || !hard) return []
    return [{ text: 'recruiting.if-not-done', numbers: { step: `recruiting.step.${name}`, latest }, outcome: 'FAIL' }]
  })
}
