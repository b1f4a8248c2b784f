import type { Day } from '#core/day.ts'
import { createPost } from '#modules/organisation/place.contract.ts'
import { createUnit } from '#modules/organisation/unit.contract.ts'
import { newId, type Refusal, send } from '#web/api.ts'
import { placeKey } from '../../roster-places.rules.ts'
import type { Preview } from './staged.ts'

export type UnknownName = Preview['unknownNames'][number]

/** What an unknown name is to be: made anew, something known, or nothing. */
export type Meant = 'create' | 'ignore' | { readonly targetId: string }

/** Where new places go: groups under a branch, crews and posts under a workshop, branches under what stands above. */
export interface Homes {
  readonly branchId: string | null
  readonly workshopId: string | null
  readonly superiorId: string | null
}

interface Above {
  readonly id: string
  readonly fromOn: Day
}

/** The unit a new place of a kind goes under. */
export function homeOf(field: UnknownName['field'], homes: Homes): string | null {
  if (field === 'group') return homes.branchId
  return field === 'branch' ? homes.superiorId : homes.workshopId
}

export function keyOf({ field, wording }: UnknownName): string {
  return `${field}:${wording}`
}

/** The fullest way the file writes an unknown name: where it says 甲 and 甲班, both are 甲班, made once. */
export function fullest(names: readonly UnknownName[], name: UnknownName): UnknownName {
  const key = placeKey(name.field, name.wording)
  const same = names.filter(({ field, wording }) => field === name.field && placeKey(field, wording) === key)
  return same.toSorted((one, other) => other.wording.length - one.wording.length)[0] ?? name
}

/** 炼钢党小组 is 炼钢 for short, 甲班 is 甲. */
function shortened(name: string): string {
  const bare = name.replace(/(党小组|党支部|支部|小组|班组|班|组)$/, '')
  return [...(bare || name)].slice(0, 20).join('')
}

/** Makes a place under its home, from the day the roster takes effect (never before its home). Null when it was made. */
export async function makePlace(
  name: UnknownName,
  home: Above,
  effectiveOn: Day,
  position: number,
): Promise<Refusal | null> {
  const fromOn = effectiveOn < home.fromOn ? home.fromOn : effectiveOn
  const { field, wording } = name
  if (field === 'post') {
    const crew = { minimumCrew: 0, usualCrew: 0, staffing: 'shift' as const }
    const made = await send(createPost, {
      id: newId(),
      workshopId: home.id,
      areaId: null,
      name: wording,
      ...crew,
      fromOn,
      position,
    })
    return made.ok ? null : made
  }
  const made = await send(createUnit, {
    id: newId(),
    kind: field,
    name: wording,
    shortName: shortened(wording),
    parentId: home.id,
    fromOn,
    position,
  })
  return made.ok ? null : made
}
