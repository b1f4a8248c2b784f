import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { type Pattern, patternOf, type ShiftTimes, shiftsOf } from './pattern.rules.ts'
import type { Rota } from './rota.rules.ts'

export interface Proposal {
  readonly patternCode: string
  readonly epoch: Day
  readonly crewIds: readonly string[]
  readonly fromOn: Day
  readonly times?: ShiftTimes | undefined
}

export type ProposalRefusal =
  | 'organisation.not-a-crew'
  | 'organisation.crew-twice'
  | 'organisation.wrong-number-of-crews'
  | 'organisation.times-do-not-fit'

/** The rota a proposal means, when the workshop has these crews, as many as the pattern needs, and hours that close the day. */
export function rotaFrom(proposal: Proposal, crewsOfWorkshop: readonly string[]): Decision<Rota, ProposalRefusal> {
  const { patternCode, epoch, crewIds, fromOn } = proposal
  const known = patternOf(patternCode)
  if (!known || crewIds.length !== known.crews)
    return no('organisation.wrong-number-of-crews', { crews: crewIds.length, needed: known?.crews ?? 0 })
  if (new Set(crewIds).size !== crewIds.length) return no('organisation.crew-twice')
  if (!crewIds.every((id) => crewsOfWorkshop.includes(id))) return no('organisation.not-a-crew')
  const times = { ...known.times, ...proposal.times }
  if (!timesFit(known, times)) return no('organisation.times-do-not-fit')
  const offsets = Object.fromEntries(crewIds.map((id, place) => [id, place * known.offset]))
  return yes({ patternCode, epoch, fromOn, untilOn: null, times, offsets })
}

/** Whether the hours of a workshop's own shifts can carry a pattern: each shift of it has hours and they close the day. */
export function timesFit(known: Pattern, times: ShiftTimes): boolean {
  const spans = shiftsOf(known).map((shift) => times[shift])
  if (spans.some((span) => !span || span[0] < 0 || span[1] <= span[0] || span[1] > 2880)) return false
  const minutes = spans.reduce((sum, span) => sum + (span ? span[1] - span[0] : 0), 0)
  const closes = spans.every((span, place) => place === 0 || span?.[0] === spans[place - 1]?.[1])
  return closes && minutes === 1440
}
