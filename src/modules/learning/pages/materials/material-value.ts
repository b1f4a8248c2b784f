import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import type { listMaterials } from '../../materials.contract.ts'

export type Material = Wire<OutputOf<typeof listMaterials>>['materials'][number]
export type Version = Material['versions'][number]

/** What the address leaves out. `do` names an open dialog, `id` the material it is about. */
export const noFilters = { branch: '', stream: '', search: '', show: '', page: 1, do: '', id: '' }
export type Filters = typeof noFilters
export const pageSize = 30
