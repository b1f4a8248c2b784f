import { cut, plain, simplified, tidy, tidyName } from './hanzi.rules.ts'
import { type Cell, isNothing, type ReadDay, readDay } from './roster-dates.rules.ts'
import type { dateFields, PlaceField, RosterField } from './roster-fields.rules.ts'
import { readKind } from './roster-kinds.rules.ts'
import type { Gazetteer } from './roster-places.rules.ts'
import type { HeldOn, PartyKind } from './roster-stages.rules.ts'
import { cellName, type Odd, type TableRow } from './roster-table.rules.ts'

export interface Aside {
  readonly field: RosterField
  readonly code: 'odd.serial' | 'odd.only-month' | 'odd.only-year'
}

export interface Setting extends HeldOn {
  /** Field → index of its column. */
  readonly columns: ReadonlyMap<RosterField, number>
  readonly gazetteer: Gazetteer
  /** The branch the whole file is of, when it is of one. */
  readonly branchId: string | null
}

/** Reads the cells of one row, each in its own way, and notes what is odd about them. */
export class RowReader {
  readonly odd: Odd[] = []
  readonly asides: Aside[] = []
  readonly #row: TableRow
  readonly #setting: Setting

  constructor(row: TableRow, setting: Setting) {
    this.#row = row
    this.#setting = setting
  }

  note(field: RosterField | null, severity: Odd['severity'], code: Odd['code'], numbers: Odd['numbers'] = {}): void {
    const index = field === null ? undefined : this.#setting.columns.get(field)
    this.odd.push({
      cell: index === undefined ? null : cellName(index, this.#row.rowNumber),
      field,
      severity,
      code,
      numbers,
    })
  }

  #cell(field: RosterField): Cell {
    const index = this.#setting.columns.get(field)
    return index === undefined ? null : (this.#row.cells[index] ?? null)
  }

  /** The cell as tidy text; null when it is empty or says so. */
  #text(field: RosterField): string | null {
    const cell = this.#cell(field)
    const text = cell === null ? '' : tidy(cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell))
    return isNothing(text) ? null : text
  }

  isEmpty(field: RosterField): boolean {
    return this.#text(field) === null
  }

  text(field: RosterField, longest: number): string | null {
    const text = this.#text(field)
    if (text === null || text.length <= longest) return text
    this.note(field, 'dropped', 'odd.too-long', { longest })
    return null
  }

  name(): string {
    const written = this.#text('name') ?? ''
    const name = tidyName(written.replace(/\(.*?\)/g, ''))
    if (!name || name.length > 60) this.note('name', 'error', 'odd.name-missing')
    else if (name !== tidyName(written))
      this.note('name', 'warning', 'odd.name-annotated', { value: cut(written, 40), name })
    else if (/[\d@#$%^&*=+<>?]/.test(name) || plain(name).length < 2)
      this.note('name', 'warning', 'odd.name-unlikely', { name })
    return cut(name, 60)
  }

  sex(): 'male' | 'female' | null {
    const text = this.#text('sex')
    if (text === null) return null
    const word = simplified(text)
      .toLowerCase()
      .replace(/[\s性]/g, '')
    if (['男', 'm', 'male', '男士', '1'].includes(word)) return 'male'
    if (['女', 'f', 'female', '女士', '2'].includes(word)) return 'female'
    this.note('sex', 'dropped', 'odd.sex-unknown', { value: cut(text, 20) })
    return null
  }

  day(field: (typeof dateFields)[number]): ReadDay | null {
    const read = readDay(this.#cell(field), this.#setting.today)
    if (!read.ok) {
      this.note(field, 'error', read.code, read.numbers)
      return null
    }
    const value = read.value
    if (!value) return null
    if (value.doubt === 'serial') this.asides.push({ field, code: 'odd.serial' })
    else if (value.doubt)
      this.note(field, 'warning', `odd.${value.doubt}`, { value: cut(this.#text(field) ?? '', 40), on: value.on })
    else if (value.precision !== 'day') this.asides.push({ field, code: `odd.only-${value.precision}` })
    return value
  }

  kind(): PartyKind | null {
    const text = this.#text('kind')
    if (text === null) return null
    const kind = readKind(text)
    if (!kind) this.note('kind', 'error', 'odd.kind-unknown', { value: cut(text, 20) })
    return kind
  }

  phone(): string | null {
    const text = this.text('phone', 40)
    if (text && !/^[+\d][\d\s/,;()-]{4,}$/.test(text))
      this.note('phone', 'warning', 'odd.phone-unlikely', { value: text })
    return text
  }

  branch(): string | null {
    const named = this.place('branch', null)
    const own = this.#setting.branchId
    if (named && own && named !== own)
      this.note('branch', 'error', 'odd.other-branch', { value: this.#text('branch') ?? '' })
    return own ?? named
  }

  /** The place a wording means. An unknown post is left out; an unknown group, crew or branch holds the import up. */
  place(field: PlaceField, within: string | null): string | null {
    const wording = this.#text(field)
    if (wording === null) return null
    const found = this.#setting.gazetteer.find(field, wording, within)
    if (found.kind === 'found') return found.id
    const code = found.kind === 'ambiguous' ? 'odd.place-ambiguous' : 'odd.place-unknown'
    if (found.kind !== 'left-out')
      this.note(field, field === 'post' ? 'dropped' : 'error', code, { value: cut(wording, 120) })
    return null
  }
}
