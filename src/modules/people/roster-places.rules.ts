import type { Day } from '#core/day.ts'
import { cut, plain } from './hanzi.rules.ts'
import type { PlaceField } from './roster-fields.rules.ts'

/** A branch, group, crew or post a roster may name. */
export interface Place {
  readonly field: PlaceField
  readonly id: string
  readonly names: readonly string[]
  /** Of a group its branch, of a post its workshop, of a crew its workshop. */
  readonly within: string | null
  readonly fromOn: Day
}

/** What the unit's own spreadsheets mean by a wording; null: nothing, leave it out. */
export interface Meaning {
  readonly field: PlaceField
  readonly wording: string
  readonly targetId: string | null
}

export type FoundPlace =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'left-out' | 'unknown' | 'ambiguous' }

const endings: Readonly<Record<PlaceField, RegExp>> = {
  branch: /(党支部|支部|委员会)$/,
  group: /(党小组|小组|组)$/,
  crew: /(轮班|班组|作业班|运行班|班|组)$/,
  post: /(岗位|岗|工)$/,
}

/** 甲班 and 甲, 炼钢党小组 and 炼钢 are the same word. */
export function placeKey(field: PlaceField, name: string): string {
  const whole = plain(name).replace(/[(){}[\]_/]/g, '')
  const bare = whole.replace(endings[field], '')
  return bare || whole
}

export function meaningKey(wording: string): string {
  return cut(plain(wording), 120)
}

/** Finds places by their names; built once per file. */
export class Gazetteer {
  #places = new Map<string, Place[]>()
  #meanings: ReadonlyMap<string, string | null>
  #known = new Map<string, Place>()

  constructor(places: readonly Place[], meanings: readonly Meaning[]) {
    this.#meanings = new Map(meanings.map((meaning) => [`${meaning.field}:${meaning.wording}`, meaning.targetId]))
    for (const place of places) {
      this.#known.set(place.id, place)
      for (const key of new Set(place.names.map((name) => `${place.field}:${placeKey(place.field, name)}`)))
        this.#places.set(key, [...(this.#places.get(key) ?? []), place])
    }
  }

  /** What a wording means, given where the row stands already (its branch for a group, its workshop for a post). */
  find(field: PlaceField, wording: string, within: string | null): FoundPlace {
    const chosen = this.#meanings.get(`${field}:${meaningKey(wording)}`)
    if (chosen === null) return { kind: 'left-out' }
    const meant = chosen ? this.#known.get(chosen) : undefined
    if (meant?.field === field && (within === null || meant.within === within)) return { kind: 'found', id: meant.id }
    const all = this.#places.get(`${field}:${placeKey(field, wording)}`) ?? []
    const fitting = within === null ? all : all.filter((place) => place.within === within)
    const [only] = fitting
    if (!only) return { kind: 'unknown' }
    return fitting.length === 1 ? { kind: 'found', id: only.id } : { kind: 'ambiguous' }
  }

  place(id: string): Place | undefined {
    return this.#known.get(id)
  }

  /** The only one of its kind, which a row then need not name. */
  only(field: PlaceField): Place | undefined {
    const all = [...this.#known.values()].filter((place) => place.field === field)
    return all.length === 1 ? all[0] : undefined
  }
}
