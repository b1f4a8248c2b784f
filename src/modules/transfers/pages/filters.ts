import type { AskOf } from '#core/operation.ts'
import { absenceStatuses, type exportAbsences } from '../absence.contract.ts'
import { whereabouts } from '../absence.rules.ts'
import type { exportLetters } from '../letter.contract.ts'
import { letterStatuses } from '../letter.rules.ts'

/** What the address of the page leaves out; `do` names an open dialog, the ids after it what it is about. */
export const noFilters = {
  tab: 'letters',
  unit: '',
  year: '',
  status: '',
  direction: '',
  where: '',
  page: 1,
  do: '',
  person: '',
  letter: '',
  absence: '',
}
export type Filters = typeof noFilters
export type Change = (change: Partial<Filters>) => void

/** In place of a branch: every branch in reach. */
export const all = 'all'

/** Closes whatever dialog is open. */
export const closed = { do: '', person: '', letter: '', absence: '' } as const
/** Filters nothing. */
export const cleared = { year: '', status: '', direction: '', where: '' } as const

export const pageSize = 20
export const letterFilters = [...letterStatuses, 'open'] as const

const shared = ({ unit, year }: Filters) => ({
  ...(unit ? { unitId: unit } : {}),
  ...(/^\d{4}$/.test(year) ? { year: Number(year) } : {}),
})

/** The filters as the query and the spreadsheet want them; what is no member of its set filters nothing. */
export function lettersOf(filters: Filters): AskOf<typeof exportLetters> {
  const status = letterFilters.find((one) => one === filters.status)
  const direction = (['out', 'in'] as const).find((one) => one === filters.direction)
  return { ...shared(filters), ...(status ? { status } : {}), ...(direction ? { direction } : {}) }
}

export function absencesOf(filters: Filters): AskOf<typeof exportAbsences> {
  const status = absenceStatuses.find((one) => one === filters.status)
  const whereTo = whereabouts.find((one) => one === filters.where)
  return { ...shared(filters), ...(status ? { status } : {}), ...(whereTo ? { whereTo } : {}) }
}
