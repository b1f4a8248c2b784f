import { type Mark, markFrom, present } from './attendance.rules.ts'
import type { AbsenceReason, AttendanceState, RosterHint } from './terms.rules.ts'

/** A line of the printed sign-in sheet: people stand in the order of the record, so the number is the place. */
export interface SheetLine {
  readonly person: { readonly id: string; readonly name: string }
  readonly state: AttendanceState | null
  readonly reason: AbsenceReason | null
  readonly note: string | null
  readonly hint: RosterHint | null
}

/** What is typed behind a number, as a letter or as the sign of the grid. */
export const sheetSigns = [
  { letter: 'g', sign: '岗', mark: { state: 'on-shift', reason: null, note: null } },
  { letter: 'x', sign: '休', mark: { state: 'excused', reason: 'after-night', note: null } },
  { letter: 'j', sign: '假', mark: { state: 'excused', reason: 'leave', note: null } },
  { letter: 'c', sign: '差', mark: { state: 'excused', reason: 'travel', note: null } },
  { letter: 'p', sign: '训', mark: { state: 'excused', reason: 'training', note: null } },
  { letter: 'l', sign: '另', mark: { state: 'excused', reason: 'other-sitting', note: null } },
  { letter: 'q', sign: '缺', mark: { state: 'absent', reason: 'unexplained', note: null } },
] as const satisfies readonly { letter: string; sign: string; mark: Mark }[]

export type SheetFault = 'unread' | 'no-such-number' | 'twice'

export interface SheetRead {
  /** One for every line of the sheet: who is not named signed, and was there. */
  readonly marks: readonly Mark[]
  readonly faults: readonly { readonly text: string; readonly why: SheetFault }[]
}

const token = /^(\d{1,3})(?:[-－~](\d{1,3}))?([a-z岗休假差训另缺])?$/i

/**
 * Reads which numbers did not sign: `3 7 12 / 15j 20-22g`. A number alone keeps what is known of the person (a mark made before,
 * the rota's word), and without any is absent without a reason; a letter or sign says why; everyone else was there.
 */
export function readSheet(text: string, lines: readonly SheetLine[]): SheetRead {
  const away = new Map<number, Mark>()
  const faults: { text: string; why: SheetFault }[] = []
  for (const word of text
    .normalize('NFKC')
    .split(/[\s,、;/。.]+/)
    .filter(Boolean)) {
    const [, first, last = first, sign] = token.exec(word) ?? []
    const from = Number(first)
    const until = Number(last)
    const chosen = sign && sheetSigns.find((one) => one.letter === sign.toLowerCase() || one.sign === sign)
    if (!first || (sign && !chosen)) faults.push({ text: word, why: 'unread' })
    else if (from < 1 || until > lines.length || until < from) faults.push({ text: word, why: 'no-such-number' })
    else
      for (let number = from; number <= until; number++) {
        if (away.has(number)) faults.push({ text: word, why: 'twice' })
        away.set(number, chosen ? chosen.mark : knownOf(lines[number - 1]))
      }
  }
  return { marks: lines.map((_, at) => away.get(at + 1) ?? present), faults }
}

/** What is known of who did not sign. */
function knownOf(line: SheetLine | undefined): Mark {
  if (line?.state && line.state !== 'present') return { state: line.state, reason: line.reason, note: line.note }
  return line?.hint ? markFrom(line.hint) : { state: 'absent', reason: 'unexplained', note: null }
}

/** What to begin with: who is known not to come, as the remarks on the paper say. */
export function knownAway(lines: readonly SheetLine[]): string {
  return lines
    .flatMap((line, at) => (line.state && line.state !== 'present' ? [`${at + 1}${signOf(line) ?? ''}`] : []))
    .join(' ')
}

function signOf({ state, reason, note }: Pick<SheetLine, 'state' | 'reason' | 'note'>): string | null {
  if (note) return null
  return sheetSigns.find(({ mark }) => mark.state === state && mark.reason === reason)?.sign ?? null
}

/** The same numbers with one of them said anew, or taken out: he signed. */
export function withNumber(text: string, number: number, sign: string | null): string {
  const others = text.split(/[\s,，、;；/]+/).filter((word) => word && Number.parseInt(word, 10) !== number)
  const words = sign === null ? others : [...others, `${number}${sign}`]
  return words.toSorted((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10)).join(' ')
}

/** What would be written: only lines that differ from the record, with what stood there before. */
export function sheetChanges<Line extends SheetLine>(lines: readonly Line[], marks: readonly Mark[]) {
  return lines.flatMap((line, at) => {
    const mark = marks[at]
    const same = mark && mark.state === line.state && mark.reason === line.reason && mark.note === line.note
    return mark && !same ? [{ line, number: at + 1, mark }] : []
  })
}
