import type { Day } from '#core/day.ts'
import type { Foot } from './page.ts'
import { makePdf } from './pdf.ts'

/** One member of the roster; what is not known is null and prints as a dash. */
export interface RosterPerson {
  readonly name: string
  readonly sex: 'male' | 'female' | null
  readonly birthOn: Day | null
  readonly education: string | null
  readonly post: string | null
  readonly crew: string | null
  readonly group: string | null
  readonly status: 'full' | 'probationary'
  readonly appliedOn: Day | null
  readonly admittedOn: Day | null
  readonly standingFrom: Day | null
  readonly joinedBranchOn: Day | null
  readonly remarks: string | null
}

/** Roster of members (党员花名册), ledger L02, as it stood on a day. */
export interface RosterSheet {
  readonly foot: Foot
  /** 运行车间党支部党员花名册 */
  readonly title: string
  readonly demo: boolean
  readonly asOf: Day
  readonly people: readonly RosterPerson[]
}

/** Prints the roster on A4 across, head repeated on every page. */
export function printRoster(sheet: RosterSheet): Promise<Uint8Array> {
  return makePdf('roster', sheet)
}
