import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import type { listBinders } from '../binder.contract.ts'

export type Listed = Wire<OutputOf<typeof listBinders>>
export type ListedBinder = Listed['binders'][number]

export function isUnderWay({ state }: Pick<ListedBinder, 'state'>): boolean {
  return state === 'waiting' || state === 'reading' || state === 'setting'
}
