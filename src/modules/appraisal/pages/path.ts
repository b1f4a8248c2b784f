import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import { shortDay } from '#web/dates.ts'
import type { showYear } from '../life-year.contract.ts'
import { standOf } from '../rectification.rules.ts'
import { appraisalStepKinds, lifeSteps, type StepKind } from '../terms.rules.ts'

export type Shown = Wire<OutputOf<typeof showYear>>
export type Opened = NonNullable<Shown['opened']>
/** A year that was opened, with what is known of it beside its steps. */
export type OpenedYear = Omit<Shown, 'opened'> & { readonly opened: Opened }
export type ShownStep = Opened['steps'][number]
export type Line = Opened['lines'][number]

/** A row of the path: steps that are recorded, the list by its lines, and what follows the grades. */
export type RowKind = StepKind | 'rectification-list' | 'publish' | 'report'
export type RowState = 'done' | 'next' | 'ahead' | 'skipped' | 'early' | 'late'

export interface PathRow {
  readonly kind: RowKind
  readonly part: 'life' | 'appraisal'
  readonly number: number
  readonly state: RowState
  readonly on: string | null
  /** The newest that stands; earlier follow-ups and what was taken back stand in `steps`. */
  readonly step: ShownStep | null
  readonly steps: readonly ShownStep[]
  readonly late: number
}

/** The path of a year as the page draws it: OL-02, then DA-02 with publication and report. */
export function pathOf(opened: Opened, today: string): PathRow[] {
  return [...(opened.hasLife ? lifeRows(opened, today) : []), ...(opened.hasAppraisal ? appraisalRows(opened) : [])]
}

function lifeRows(opened: Opened, today: string): PathRow[] {
  const { overdue } = standOf(opened.lines, today)
  const listed = opened.lines
    .filter(({ struck }) => !struck)
    .map(({ listedOn }) => listedOn)
    .sort()[0]
  return lifeSteps.map((kind, at) => {
    const { step, steps } = kind === 'rectification-list' ? { step: null, steps: [] } : stepsOf(opened, kind)
    const state = stateOf(opened.life?.values, kind)
    return {
      kind,
      part: 'life',
      number: at + 1,
      step,
      steps,
      state: kind === 'follow-up' && overdue > 0 ? 'late' : state,
      on: kind === 'rectification-list' ? (listed ?? null) : (step?.takenOn ?? null),
      late: kind === 'follow-up' ? overdue : 0,
    }
  })
}

function appraisalRows(opened: Opened): PathRow[] {
  const { publication, report, correctedOn } = opened
  const steps = appraisalStepKinds.map((kind, at): PathRow => {
    const found = stepsOf(opened, kind)
    const state = stateOf(opened.appraisal?.values, kind)
    return { kind, part: 'appraisal', number: at + 1, ...found, state, on: found.step?.takenOn ?? null, late: 0 }
  })
  const ready = steps.every(({ state }) => state === 'done' || state === 'early')
  const after = { part: 'appraisal' as const, step: null, steps: [], late: 0 }
  return [
    ...steps,
    {
      ...after,
      kind: 'publish',
      number: steps.length + 1,
      state: publication ? 'done' : ready ? 'next' : 'ahead',
      on: publication?.publishedOn ?? null,
    },
    {
      ...after,
      kind: 'report',
      number: steps.length + 2,
      // What was corrected since is to be reported too.
      state: report && !correctedOn ? 'done' : publication ? 'next' : 'ahead',
      on: report?.reportedOn ?? null,
    },
  ]
}

function stepsOf({ steps }: Opened, kind: StepKind) {
  const all = steps.filter((step) => step.kind === kind)
  return { step: all.filter(({ struck }) => !struck).at(-1) ?? null, steps: all }
}

type Values = NonNullable<Opened['life']>['values'] | undefined

function stateOf(values: Values, kind: string): RowState {
  if (!values) return 'ahead'
  if (values.outOfOrder.includes(kind)) return 'early'
  if (values.done.includes(kind)) return 'done'
  if (values.skipped.includes(kind)) return 'skipped'
  return values.next === kind ? 'next' : 'ahead'
}

/** Whom the next step waits for, as a key of the page's words with its numbers. */
export function waitOf(kind: RowKind, { opened, dueOn, nextGathering }: OpenedYear, today: string) {
  const { papers, graded } = opened
  switch (kind) {
    case 'theme':
      return { key: 'waitTheme', numbers: {} } as const
    case 'study':
      return { key: 'waitStudy', numbers: {} } as const
    case 'talks': {
      if (papers.members === 0) return { key: 'waitNobody', numbers: {} } as const
      const left = opened.talks.flatMap(({ kinds }) => kinds).reduce((sum, { covered, of }) => sum + of - covered, 0)
      return left > 0
        ? ({ key: 'waitTalks', numbers: { left } } as const)
        : ({ key: 'waitTalksNone', numbers: {} } as const)
    }
    case 'opinions':
      return { key: 'waitOpinions', numbers: {} } as const
    case 'criticism':
      return { key: 'waitCriticism', numbers: { day: shortDay(dueOn, today) } } as const
    case 'rectification-list':
      return { key: 'waitList', numbers: {} } as const
    case 'follow-up': {
      const { lines, done, overdue } = standOf(opened.lines, today)
      if (lines > done && nextGathering)
        return {
          key: 'waitFollowUpAt',
          numbers: {
            open: lines - done,
            overdue,
            day: shortDay(nextGathering.heldOn, today),
            title: nextGathering.title,
          },
        } as const
      return lines > done
        ? ({ key: 'waitFollowUp', numbers: { open: lines - done, overdue } } as const)
        : ({ key: 'waitFollowUpDone', numbers: {} } as const)
    }
    case 'self-appraisal': {
      if (papers.members === 0) return { key: 'waitNobody', numbers: {} } as const
      const left = papers.members - papers.selfAppraisals
      return left > 0
        ? ({ key: 'waitSelf', numbers: { left } } as const)
        : ({ key: 'waitSelfNone', numbers: {} } as const)
    }
    case 'mutual-appraisal':
      return { key: 'waitMutual', numbers: {} } as const
    case 'ballot':
      return { key: 'waitBallot', numbers: {} } as const
    case 'opinion':
      return { key: 'waitOpinion', numbers: {} } as const
    case 'publish':
      return papers.full > graded
        ? ({ key: 'waitGrades', numbers: { left: papers.full - graded } } as const)
        : ({ key: 'waitPublish', numbers: {} } as const)
    case 'report':
      return opened.report && opened.correctedOn
        ? ({ key: 'waitReportAgain', numbers: { day: shortDay(opened.correctedOn, today) } } as const)
        : ({ key: 'waitReport', numbers: {} } as const)
    default:
      return kind satisfies never
  }
}
