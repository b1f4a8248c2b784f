import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { type AbsenceFacts, endOf, isLost } from './absence.rules.ts'

/** What is recorded of somebody away, day by day. */
export type AbsenceStepKind = 'contact' | 'lost' | 'found' | 'stopped'

export interface AbsenceState extends AbsenceFacts {
  readonly struck: boolean
}

export const absenceStepRefusals = [
  'transfers.absence-struck',
  'transfers.future-day',
  'transfers.before-away',
  'transfers.is-over',
  'transfers.is-lost',
  'transfers.was-found',
  'transfers.later-contact',
  'transfers.contact-known',
  'transfers.not-lost',
  'transfers.before-lost',
  'transfers.already-stopped',
  'transfers.no-ground',
] as const

type Refusal = (typeof absenceStepRefusals)[number]

/**
 * May this be recorded? `lost` takes the day of the last contact (TR-08). That membership is stopped is recorded from the
 * organisation's decision only, of somebody lost or abroad (TR-08, TR-09); a decision that came early is still a fact.
 */
export function judgeAbsenceStep(
  row: AbsenceState,
  contacts: readonly Day[],
  step: { readonly kind: AbsenceStepKind; readonly on: Day },
  today: Day,
): Decision<undefined, Refusal> {
  if (row.struck) return no('transfers.absence-struck')
  if (step.on > today) return no('transfers.future-day', { today })
  switch (step.kind) {
    case 'contact':
      return judgeContact(row, contacts, step.on)
    case 'lost':
      return judgeLost(row, contacts, step.on)
    case 'found':
      if (!isLost(row)) return no('transfers.not-lost')
      return step.on < (row.lostSince ?? '') ? no('transfers.before-lost', { on: row.lostSince ?? '' }) : yes()
    case 'stopped':
      return judgeStopped(row, step.on)
  }
}

function judgeContact(row: AbsenceState, contacts: readonly Day[], on: Day): Decision<undefined, Refusal> {
  const end = endOf(row)
  if (isLost(row)) return no('transfers.is-lost', { on: row.lostSince ?? '' })
  if (on < row.fromOn) return no('transfers.before-away', { from: row.fromOn })
  if (end !== null && on >= end) return no('transfers.is-over', { on: end })
  return contacts.includes(on) ? no('transfers.contact-known', { on }) : yes()
}

function judgeLost(row: AbsenceState, contacts: readonly Day[], on: Day): Decision<undefined, Refusal> {
  const [end, last] = [endOf(row), contacts.toSorted().at(-1)]
  if (row.foundOn !== null) return no('transfers.was-found', { on: row.foundOn })
  if (row.lostSince !== null) return no('transfers.is-lost', { on: row.lostSince })
  if (end !== null && on >= end) return no('transfers.is-over', { on: end })
  return last !== undefined && last > on ? no('transfers.later-contact', { on: last }) : yes()
}

function judgeStopped(row: AbsenceState, on: Day): Decision<undefined, Refusal> {
  if (row.stoppedOn !== null) return no('transfers.already-stopped', { on: row.stoppedOn })
  if (row.whereTo === 'in-country' && !isLost(row)) return no('transfers.no-ground')
  const since = row.lostSince ?? row.fromOn
  return on < since ? no('transfers.before-away', { from: since }) : yes()
}
