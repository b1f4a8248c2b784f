import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import type { showHome } from '../home.contract.ts'

export type HomeFacts = Wire<OutputOf<typeof showHome>>
export type HomeBand = HomeFacts['pattern']['bands'][number]
export type Coming = HomeFacts['coming'][number]
