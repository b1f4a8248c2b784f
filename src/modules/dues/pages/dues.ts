import type { OutputOf } from '#core/operation.ts'
import type { Language } from '#core/texts.ts'
import { yuan } from '#regulations/dues/money.rules.ts'
import { periodWords } from '#regulations/index.ts'
import type { Wire } from '#web/api.ts'
import type { showMember, showYear } from '../ledger.contract.ts'

export type Year = Wire<OutputOf<typeof showYear>>
export type YearMember = Year['members'][number]
export type Cell = YearMember['months'][number]
export type Member = Wire<OutputOf<typeof showMember>>

/** What the address of the page may say. */
export const noFilters = { branch: '', year: '', do: '', month: '', person: '' }
export type DuesFilters = typeof noFilters
export type ChangeFilters = (change: Partial<DuesFilters>) => void

/** What is done in front of the page, by the address: a duty links to it. */
export interface Doing {
  readonly branchId: string
  readonly year: Year
  readonly filters: DuesFilters
  readonly onClose: () => void
}

export { yuan }

/** 9月、10月; with the year where it is not that of `today`. */
export function monthsWords(months: readonly string[], today: string, language: Language): string {
  const ofThisYear = (month: string) => month.slice(0, 4) === today.slice(0, 4)
  const word = (month: string) => (ofThisYear(month) ? shortMonth(month, language) : `${periodWords(month, language)}`)
  return months.map(word).join(language === 'zh' ? '、' : ', ')
}

export function shortMonth(month: string, language: Language): string {
  return language === 'zh' ? `${Number(month.slice(5))}月` : (periodWords(month, 'en').split(' ')[0] ?? '').slice(0, 3)
}
