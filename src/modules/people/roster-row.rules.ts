import type { Day } from '#core/day.ts'
import { cut, plain, simplified, tidy, tidyName } from './hanzi.rules.ts'
import { type Cell, isNothing, type ReadDay, readDay } from './roster-dates.rules.ts'
import { dateFields, type PlaceField, type RosterField } from './roster-fields.rules.ts'
import type { Gazetteer } from './roster-places.rules.ts'
import { type PartyKind, readStages, type Stage, type StageDates } from './roster-stages.rules.ts'
import { cellName, type Odd, type TableRow } from './roster-table.rules.ts'

/** What a row says, read; null is "says nothing", which changes nothing. */
export interface RosterEntry {
  readonly rowNumber: number
  readonly name: string
  readonly sex: 'male' | 'female' | null
  readonly birth: ReadDay | null
  readonly education: string | null
  readonly phone: string | null
  /** Null: the row says nothing about it. */
  readonly kind: PartyKind | null
  readonly stages: readonly Stage[]
  readonly joined: ReadDay | null
  readonly branchId: string | null
  readonly groupId: string | null
  readonly crewId: string | null
  readonly postId: string | null
  readonly odd: readonly Odd[]
  /** What is so common that it is told once for its column. */
  readonly asides: readonly Aside[]
}

export interface Aside {
  readonly field: RosterField
  readonly code: 'odd.serial' | 'odd.only-month' | 'odd.only-year'
}

export interface Setting {
  /** Field → index of its column. */
  readonly columns: ReadonlyMap<RosterField, number>
  readonly gazetteer: Gazetteer
  /** The branch the whole file is of, when it is of one. */
  readonly branchId: string | null
  readonly effectiveOn: Day
  readonly today: Day
}

/** Reads one row; everything odd is named with its cell, nothing is guessed silently. */
export function readRow(row: TableRow, setting: Setting): RosterEntry {
  const reader = new RowReader(row, setting)
  const name = reader.name()
  const sex = reader.sex()
  const dates: StageDates = {}
  for (const field of dateFields) {
    const read = reader.day(field)
    if (read) dates[field] = read
  }
  const { kind, stages, doubts } = readStages(reader.kind(), dates, setting.effectiveOn)
  for (const { field, severity, code, numbers } of doubts) reader.note(field, severity, code, numbers)
  const branchId = reader.branch()
  const crewId = reader.place('crew', null)
  const postId = reader.place('post', crewId ? (setting.gazetteer.place(crewId)?.within ?? null) : null)
  const isMember = kind === 'full' || kind === 'probationary'
  const groupId = isMember || kind === null ? reader.place('group', branchId) : null
  if (isMember && !branchId) reader.note('branch', 'error', 'odd.branch-missing')
  if (isMember && !groupId && reader.isEmpty('group') && setting.columns.has('group'))
    reader.note('group', 'warning', 'odd.group-missing')
  const entry = {
    name,
    sex,
    birth: dates.birthOn ?? null,
    education: reader.text('education', 60),
    phone: reader.phone(),
    joined: dates.joinedOn ?? null,
  }
  return {
    rowNumber: row.rowNumber,
    ...entry,
    kind,
    stages,
    branchId,
    groupId,
    crewId,
    postId,
    odd: reader.odd,
    asides: reader.asides,
  }
}

class RowReader {
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

const kindWords: readonly [PartyKind, RegExp][] = [
  ['none', /^(群众|普通群众|共青团员|团员|无党派.*|.*民主党派.*|非党员?|否|none|non-?member|no)$/],
  ['probationary', /预备|probation/],
  ['prospective', /发展对象|prospective/],
  ['activist', /积极分子|activist/],
  ['applicant', /申请|applicant/],
  [
    'full',
    /^(中共)?(正式)?(党员|中共党员|共产党员|中国共产党党员|正式)$|正式党员|^(full|fullmember|member|partymember|是|yes)$/,
  ],
]

export function readKind(text: string): PartyKind | null {
  const word = plain(text)
  return kindWords.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}
