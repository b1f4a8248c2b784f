import { type Decision, no, yes } from '#core/decision.ts'

/** How far a case has come, as far as it decides what may be done next. */
export interface Stage {
  readonly closed: boolean
  readonly frozen: boolean
  readonly settled: boolean
  readonly officials: boolean
  readonly officialsPassed: boolean
  /** A round without a confirmed count. */
  readonly pollOpen: boolean
  /** A round whose count stands. */
  readonly counted: boolean
  /** Every seat has somebody, or the electors agreed to fewer. */
  readonly final: boolean
  readonly reported: boolean
}

export type Task =
  | 'amend'
  | 'letter'
  | 'report'
  | 'freeze'
  | 'unfreeze'
  | 'exclude'
  | 'nominate'
  | 'settle'
  | 'reorder'
  | 'officials'
  | 'poll'
  | 'count'
  | 'confirm'
  | 'handover'
  | 'close'
  | 'drop'

export const stageRefusals = [
  'elections.closed',
  'elections.candidates-settled',
  'elections.candidates-not-settled',
  'elections.roll-frozen',
  'elections.roll-not-frozen',
  'elections.poll-begun',
  'elections.poll-counted',
  'elections.officials-missing',
  'elections.officials-not-passed',
  'elections.poll-open',
  'elections.no-poll-open',
  'elections.seats-filled',
  'elections.result-open',
  'elections.report-missing',
] as const
export type StageRefusal = (typeof stageRefusals)[number]

/** What must be so, and must not be so, before a task; the first that fails says why. */
const needs: Readonly<Record<Task, readonly (readonly [keyof Stage, boolean, StageRefusal])[]>> = {
  amend: [['settled', false, 'elections.candidates-settled']],
  letter: [],
  report: [['final', true, 'elections.result-open']],
  freeze: [['frozen', false, 'elections.roll-frozen']],
  unfreeze: [
    ['frozen', true, 'elections.roll-not-frozen'],
    ['pollOpen', false, 'elections.poll-begun'],
    ['counted', false, 'elections.poll-begun'],
    ['settled', false, 'elections.candidates-settled'],
  ],
  exclude: [
    ['frozen', true, 'elections.roll-not-frozen'],
    ['counted', false, 'elections.poll-counted'],
  ],
  nominate: [
    ['settled', false, 'elections.candidates-settled'],
    ['frozen', true, 'elections.roll-not-frozen'],
  ],
  settle: [
    ['frozen', true, 'elections.roll-not-frozen'],
    ['settled', false, 'elections.candidates-settled'],
  ],
  reorder: [
    ['settled', true, 'elections.candidates-not-settled'],
    ['pollOpen', false, 'elections.poll-begun'],
    ['counted', false, 'elections.poll-begun'],
  ],
  officials: [
    ['frozen', true, 'elections.roll-not-frozen'],
    ['counted', false, 'elections.poll-counted'],
  ],
  poll: [
    ['frozen', true, 'elections.roll-not-frozen'],
    ['settled', true, 'elections.candidates-not-settled'],
    ['officials', true, 'elections.officials-missing'],
    ['pollOpen', false, 'elections.poll-open'],
    ['final', false, 'elections.seats-filled'],
  ],
  count: [['pollOpen', true, 'elections.no-poll-open']],
  confirm: [
    ['pollOpen', true, 'elections.no-poll-open'],
    ['officialsPassed', true, 'elections.officials-not-passed'],
  ],
  handover: [['final', true, 'elections.result-open']],
  close: [
    ['final', true, 'elections.result-open'],
    ['reported', true, 'elections.report-missing'],
  ],
  drop: [['counted', false, 'elections.poll-counted']],
}

/** May this be done now? The page asks it before it offers, the server before it does. */
export function mayDo(task: Task, stage: Stage): Decision<undefined, StageRefusal> {
  if (stage.closed) return no('elections.closed')
  const failed = needs[task].find(([fact, wanted]) => stage[fact] !== wanted)
  return failed ? no(failed[2]) : yes()
}
