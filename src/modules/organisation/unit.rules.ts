import { type Decision, no, yes } from '#core/decision.ts'

export const unitKinds = ['committee', 'general-branch', 'branch', 'group', 'workshop', 'crew'] as const
export type UnitKind = (typeof unitKinds)[number]

/** What may stand below what: committee > general branch > branch > (group, workshop > crew). Null: the top of a tree. */
const above: Readonly<Record<UnitKind, readonly (UnitKind | null)[]>> = {
  committee: [null, 'committee'],
  'general-branch': [null, 'committee'],
  branch: [null, 'committee', 'general-branch'],
  group: ['branch'],
  workshop: ['branch'],
  crew: ['workshop'],
}

/** The kinds that may be set up under a unit. A Party group has nothing below it: it is no level of organisation (GR-03). */
export function kindsBelow(kind: UnitKind): UnitKind[] {
  return unitKinds.filter((child) => above[child].includes(kind))
}

export interface Placed {
  readonly id: string
  readonly kind: UnitKind
  readonly path: string
}

export type PlaceRefusal = 'organisation.wrong-place' | 'organisation.would-cycle'

/** May a unit stand under this parent? Refused when the tree does not know such a place, or would bite its own tail. */
export function mayStandUnder(
  unit: Pick<Placed, 'kind'> & Partial<Placed>,
  parent: Placed,
): Decision<undefined, PlaceRefusal> {
  if (unit.path && (parent.path === unit.path || parent.path.startsWith(`${unit.path}.`)))
    return no('organisation.would-cycle')
  if (!above[unit.kind].includes(parent.kind))
    return no('organisation.wrong-place', { kind: unit.kind, parent: parent.kind })
  return yes()
}
