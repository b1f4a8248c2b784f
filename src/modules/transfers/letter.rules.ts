import { addDays, type Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { ask, type GivenOf } from '#regulations/index.ts'

/** What the question about an introduction letter needs of a row of `transfers.letter`. */
export interface LetterFacts {
  readonly issuedOn: Day
  readonly validDays: number
  readonly receivedOn: Day | null
  readonly counterfoilOn: Day | null
  readonly refused: 'with-cause' | 'without-cause' | null
}

/** TR-03 to TR-05: the letter as `introduction-letter` is told of it. One withdrawn or struck is not asked about. */
export function letterGiven(row: LetterFacts): GivenOf<'introduction-letter'> {
  const { issuedOn, validDays, receivedOn, counterfoilOn, refused } = row
  return { issuedOn, validDays, receivedOn, counterfoilOn, refused }
}

/** DU-21: the month its dues are paid up to, as `dues-after-transfer` is told of it. */
export function duesGiven({ paidThrough }: { readonly paidThrough: string | null }): GivenOf<'dues-after-transfer'> {
  return { paidThrough }
}

export interface ClockFacts {
  readonly issuedOn: Day
  readonly receivedOn: Day | null
  readonly fileOn: Day | null
  /** Since when he was probationary on the day the letter was issued. */
  readonly probationarySince: Day
}

/** TR-06: whose probation goes on at the new branch, as `transfer-clocks` is told of it. */
export function clocksGiven(row: ClockFacts): GivenOf<'transfer-clocks'> {
  return {
    standing: 'probationary',
    since: row.probationarySince,
    transferredOn: row.receivedOn ?? row.issuedOn,
    fileReceivedOn: row.fileOn,
  }
}

export const letterStatuses = ['in-transit', 'expired', 'received', 'closed', 'withdrawn', 'struck'] as const
export type LetterStatus = (typeof letterStatuses)[number]

/** A letter of the register with what ends it outside the rules. */
export interface LetterState extends LetterFacts {
  readonly fileOn: Day | null
  readonly closedOn: Day | null
  readonly struck: boolean
}

/** How a letter stands on a day: struck or withdrawn here, else as the rules say. */
export function letterStatus(row: LetterState, on: Day): LetterStatus {
  if (row.struck) return 'struck'
  if (row.closedOn !== null) return 'withdrawn'
  return ask('introduction-letter', letterGiven(row), on).values?.status ?? 'in-transit'
}

/** The last day of a letter, as printed on it. */
export function lastDayOf({ issuedOn, validDays }: Pick<LetterFacts, 'issuedOn' | 'validDays'>): Day {
  return addDays(issuedOn, validDays)
}

/** A letter may be entered late, but not ahead, and not from before there was a text to judge it by. */
export function judgeEntry(
  { issuedOn, receivedOn }: { readonly issuedOn: Day; readonly receivedOn: Day | null },
  today: Day,
): Decision<undefined, 'transfers.future-day' | 'transfers.no-text-then' | 'transfers.before-issued'> {
  if (issuedOn > today || (receivedOn ?? today) > today) return no('transfers.future-day', { today })
  if (receivedOn !== null && receivedOn < issuedOn) return no('transfers.before-issued', { issued: issuedOn })
  const { values } = ask('introduction-letter', { issuedOn, validDays: 1 }, today)
  return values ? yes() : no('transfers.no-text-then', { on: issuedOn })
}

/** A step of a letter already in the register. */
export type LetterStep =
  | { readonly kind: 'receipt' | 'file' | 'close'; readonly on: Day }
  /** With the day he was received, where the counterfoil says it and the register does not. */
  | { readonly kind: 'counterfoil'; readonly on: Day; readonly receivedOn: Day | null }
  | { readonly kind: 'refusal' | 'strike' }

export const letterStepRefusals = [
  'transfers.letter-struck',
  'transfers.letter-withdrawn',
  'transfers.already-received',
  'transfers.already-returned',
  'transfers.file-known',
  'transfers.future-day',
  'transfers.before-issued',
  'transfers.before-received',
] as const

type StepRefusal = (typeof letterStepRefusals)[number]

/** May this be recorded of the letter? Nothing recorded is overwritten: it is struck and entered anew. */
export function judgeLetterStep(row: LetterState, step: LetterStep, today: Day): Decision<undefined, StepRefusal> {
  if (row.struck) return no('transfers.letter-struck')
  if (step.kind === 'strike') return yes()
  if (row.closedOn !== null) return no('transfers.letter-withdrawn', { on: row.closedOn })
  const known = knownAlready(row, step.kind)
  if (known) return known
  if (!('on' in step)) return yes()
  if (step.on > today) return no('transfers.future-day', { today })
  if (step.on < row.issuedOn) return no('transfers.before-issued', { issued: row.issuedOn })
  return step.kind === 'counterfoil' ? judgeCounterfoil(row, step.on, step.receivedOn, today) : yes()
}

function judgeCounterfoil(row: LetterState, on: Day, told: Day | null, today: Day): Decision<undefined, StepRefusal> {
  const received = told ?? row.receivedOn
  if (received !== null && on < received) return no('transfers.before-received', { on: received })
  return told === null ? yes() : judgeLetterStep(row, { kind: 'receipt', on: told }, today)
}

function knownAlready({ receivedOn, counterfoilOn, fileOn }: LetterState, kind: LetterStep['kind']) {
  if (kind === 'file') return fileOn === null ? null : no('transfers.file-known', { on: fileOn })
  if (counterfoilOn !== null) return no('transfers.already-returned', { on: counterfoilOn })
  if (kind === 'counterfoil' || receivedOn === null) return null
  return no('transfers.already-received', { on: receivedOn })
}
