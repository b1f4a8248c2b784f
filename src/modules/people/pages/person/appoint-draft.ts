import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { mayHold, type OfficeRole, type UnitKind } from '../../office.rules.ts'
import type { committeeDuties } from '../../people.contract.ts'
import { inForce } from '../../timeline.rules.ts'
import type { PersonRecord } from './task.ts'

/** An appointment as it is being written. */
export interface Appointment {
  readonly unitId: string | null
  readonly role: OfficeRole | null
  readonly duty: (typeof committeeDuties)[number] | null
  readonly electedOn: Day | null
  readonly on: Day | null
  readonly untilOn: Day | null
  readonly reference: string
  /** Ends the office of the one who holds it. */
  readonly succeeds: boolean
}

export function emptyAppointment(today: Day): Appointment {
  return {
    unitId: null,
    role: null,
    duty: null,
    electedOn: null,
    on: today,
    untilOn: null,
    reference: '',
    succeeds: false,
  }
}

type Coming = 'people.ends-before-it-begins' | Exclude<ReturnType<typeof mayHold>, { ok: true }>['code']

/** What the server would refuse, by the same rules. */
export function judgeAppointment(
  { role, duty, on, untilOn }: Appointment,
  unitKind: UnitKind,
  record: PersonRecord,
): Decision<undefined, Coming> {
  if (!role || !on) return yes()
  if (untilOn !== null && untilOn <= on) return no('people.ends-before-it-begins', { from: on, until: untilOn })
  return mayHold(role, duty, unitKind, inForce(record.standings, on)?.kind ?? null)
}
