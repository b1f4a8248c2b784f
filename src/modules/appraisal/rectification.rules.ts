import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'

/** As long as a line of the list may be. */
export const longestLine = 200

export type LineState = 'struck' | 'done' | 'overdue' | 'open'

interface Line {
  readonly dueOn: Day
  readonly doneOn: Day | null
  readonly struck: unknown
}

/** A line is late once its day is over, and stays what it is until somebody says what came of it. */
export function stateOf({ dueOn, doneOn, struck }: Line, today: Day): LineState {
  if (struck) return 'struck'
  if (doneOn !== null) return 'done'
  return dueOn < today ? 'overdue' : 'open'
}

/** How the list stands: of so many lines that count, so many done, so many late. */
export function standOf(lines: readonly Line[], today: Day) {
  const states = lines.map((line) => stateOf(line, today)).filter((state) => state !== 'struck')
  const count = (state: LineState) => states.filter((one) => one === state).length
  return { lines: states.length, done: count('done'), overdue: count('overdue') }
}

type LineRefusal = 'appraisal.not-yet' | 'appraisal.due-early' | 'appraisal.listed-early'

export function mayList(listedOn: Day, dueOn: Day, year: number, today: Day): Decision<undefined, LineRefusal> {
  if (listedOn > today) return no('appraisal.not-yet', { on: listedOn, today })
  if (listedOn < `${year}-01-01`) return no('appraisal.listed-early', { on: listedOn, year })
  return dueOn < listedOn ? no('appraisal.due-early', { dueOn, listedOn }) : yes()
}

type DoneRefusal = 'appraisal.not-yet' | 'appraisal.done-early'

export function mayComplete(listedOn: Day, doneOn: Day, today: Day): Decision<undefined, DoneRefusal> {
  if (doneOn > today) return no('appraisal.not-yet', { on: doneOn, today })
  return doneOn < listedOn ? no('appraisal.done-early', { doneOn, listedOn }) : yes()
}
