import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import type { showTree, showUnit } from './unit.contract.ts'

export type Unit = Wire<OutputOf<typeof showTree>>['units'][number]
export type UnitDetail = Wire<OutputOf<typeof showUnit>>

/** How deep a unit stands among those shown: 0 where its parent is not. */
export function depths(units: readonly Unit[]): Map<string, number> {
  const depth = new Map<string, number>()
  // Breadth first: a parent stands before its units.
  for (const unit of units)
    depth.set(unit.id, unit.parentId && depth.has(unit.parentId) ? (depth.get(unit.parentId) ?? 0) + 1 : 0)
  return depth
}

/** Each unit followed by what stands under it, as an outline is read. */
export function outline(units: readonly Unit[]): Unit[] {
  const known = new Set(units.map((unit) => unit.id))
  const below = Map.groupBy(units, (unit) => (unit.parentId && known.has(unit.parentId) ? unit.parentId : ''))
  const under = (id: string): Unit[] => (below.get(id) ?? []).flatMap((unit) => [unit, ...under(unit.id)])
  return under('')
}

/** The workshop whose posts are shown: the chosen one, that of the chosen crew, or the first under the chosen unit. */
export function workshopOf(unit: UnitDetail, units: readonly Unit[]): { id: string; name: string } | null {
  if (unit.kind === 'workshop') return unit
  const above = unit.above.find((upper) => upper.kind === 'workshop')
  if (above) return above
  return units.find((one) => one.kind === 'workshop' && one.parentId === unit.id) ?? null
}

/** The branch whose venues are shown. */
export function branchOf(unit: UnitDetail): string | null {
  if (unit.kind === 'branch') return unit.id
  return unit.above.find((upper) => upper.kind === 'branch')?.id ?? null
}
