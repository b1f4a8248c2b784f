import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { weekdayOf } from '#core/day.ts'
import { tagOf, useLanguage } from '#web/words.ts'
import { cx } from '../cx.ts'
import { Scroll } from '../tables/scroll.tsx'
import css from './month-grid.module.css'
import { moved } from './moved.ts'

/** What stands in one cell: one character, and all of it in words. */
export interface MonthCell {
  text: string
  /** Spoken and shown on hover: 12-03 甲班 早班 08:00–16:00. */
  words: string
  /** `early` and `day` outlined, `middle` tinted, `night` filled, `rest` bare. */
  look?: 'early' | 'day' | 'middle' | 'night' | 'rest'
  /** Changed from what the pattern gives. */
  changed?: boolean
}

interface MonthGridProps {
  label: string
  /** Head of the first column. */
  corner: string
  rows: readonly { key: string; title: ReactNode; note?: ReactNode }[]
  /** 'YYYY-MM-DD', in order. */
  days: readonly string[]
  today: string
  cell: (row: string, day: string) => MonthCell | undefined
  /** A holiday or an ordered working day, in place of the weekday. */
  dayNote?: (day: string) => { text: string; rest: boolean } | undefined
  onPress?: (row: string, day: string) => void
  /** Under the rows: 单场可到的有表决权人数. */
  sums?: { title: ReactNode; cell: (day: string) => ReactNode }
}

/** Crews down, days across. Arrow keys move, Enter opens where there is something to open. */
export function MonthGrid(props: MonthGridProps) {
  const { label, corner, rows, days, today, dayNote, sums } = props
  const box = useRef<HTMLTableElement>(null)
  const [current, setCurrent] = useState<string>()
  const places = rows.flatMap((row, line) =>
    days.map((day, column) => ({ key: `${row.key} ${day}`, line: line * 1000, column })),
  )
  const inOrder = places.some((place) => place.key === current) ? current : places[0]?.key
  const move = (event: KeyboardEvent) => {
    const next = moved(places, inOrder, event.key)
    if (next === undefined) return
    event.preventDefault()
    setCurrent(next)
    box.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(next)}"]`)?.focus()
  }
  const wash = (day: string) => cx((dayNote?.(day)?.rest ?? weekdayOf(day) > 5) && css.rest, day === today && css.today)
  return (
    <Scroll label={label}>
      <table aria-label={label} className={css.grid} ref={box}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {days.map((day) => (
              <DayHead className={wash(day)} day={day} key={day} note={dayNote?.(day)?.text} today={day === today} />
            ))}
          </tr>
        </thead>
        {/* The arrow keys of the cells inside rise to here. */}
        <tbody onKeyDown={move}>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <b>{row.title}</b>
                {row.note === undefined ? null : <span>{row.note}</span>}
              </th>
              {days.map((day) => (
                <td className={wash(day)} key={day}>
                  <Cell
                    day={day}
                    inOrder={inOrder === `${row.key} ${day}`}
                    onFocus={() => setCurrent(`${row.key} ${day}`)}
                    row={row.key}
                    table={props}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {sums ? (
          <tfoot>
            <tr>
              <th scope="row">{sums.title}</th>
              {days.map((day) => (
                <td className={wash(day)} key={day}>
                  {sums.cell(day)}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </Scroll>
  )
}

function DayHead({
  day,
  note,
  className,
  today,
}: {
  day: string
  note: string | undefined
  className: string
  today: boolean
}) {
  const { language } = useLanguage()
  const weekday = new Intl.DateTimeFormat(tagOf(language), { weekday: 'narrow', timeZone: 'UTC' })
  return (
    <th aria-current={today ? 'date' : undefined} className={className} scope="col">
      <b>{Number(day.slice(8))}</b>
      <span>{note ?? weekday.format(new Date(`${day}T00:00:00Z`))}</span>
    </th>
  )
}

interface CellProps {
  row: string
  day: string
  table: MonthGridProps
  inOrder: boolean
  onFocus: () => void
}

function Cell({ row, day, table, inOrder, onFocus }: CellProps) {
  const shown = table.cell(row, day)
  if (!shown) return null
  const look = cx(css.cell, css[shown.look ?? 'early'], shown.changed && css.changed)
  const { onPress } = table
  if (!onPress) {
    return (
      <span aria-label={shown.words} className={look} role="img" title={shown.words}>
        {shown.text}
      </span>
    )
  }
  return (
    <button
      aria-label={shown.words}
      className={cx(css.press)}
      data-place={`${row} ${day}`}
      onClick={() => onPress(row, day)}
      onFocus={onFocus}
      tabIndex={inOrder ? 0 : -1}
      title={shown.words}
      type="button"
    >
      <span className={look}>{shown.text}</span>
    </button>
  )
}
