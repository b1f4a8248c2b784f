import { type CSSProperties, type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import { useWords } from '#web/words.ts'
import { cx } from '../cx.ts'
import { Icon } from '../icon.tsx'
import { Tag } from '../states/tag.tsx'
import { Scroll } from '../tables/scroll.tsx'
import words from '../ui.texts.ts'
import { moved } from './moved.ts'
import css from './tick-grid.module.css'

/** A group or a crew. */
export interface TickLine {
  key: string
  title: ReactNode
  note?: ReactNode
  /** Stands back: a crew at rest, not convened. */
  wash?: boolean
}

/** One person in one cell of the grid. */
export interface Tick {
  key: string
  row: string
  column: string
  name: string
  ticked: boolean
  /** Cannot be ticked: at rest, on a post that may not be left. */
  disabled?: boolean
  tags?: readonly { text: string; meaning: string; tone?: 'ink' | 'blue' | 'violet' }[]
}

interface TickGridProps {
  label: string
  /** Head of the first column: 党小组. */
  corner: string
  /** Head of the totals: 到会. */
  totalTitle?: string
  rows: readonly TickLine[]
  columns: readonly TickLine[]
  ticks: readonly Tick[]
  onTick: (key: string, ticked: boolean) => void
  readOnly?: boolean
}

/** Who came, by group and crew. Arrow keys move, space ticks; only one tick is in the order of focus. */
export function TickGrid({ label, corner, totalTitle, rows, columns, ticks, onTick, readOnly = false }: TickGridProps) {
  const t = useWords(words)
  const box = useRef<HTMLTableElement>(null)
  const [current, setCurrent] = useState<string>()
  const places = useMemo(() => placed(ticks, rows, columns), [ticks, rows, columns])
  const first = current !== undefined && ticks.some((tick) => tick.key === current) ? current : places[0]?.key
  const move = (event: KeyboardEvent) => {
    const next = moved(places, first, event.key)
    if (next === undefined) return
    event.preventDefault()
    setCurrent(next)
    box.current?.querySelector<HTMLInputElement>(`[data-tick="${CSS.escape(next)}"]`)?.focus()
  }
  const count = (among: readonly Tick[]) => <Total ticks={among} />
  return (
    <Scroll label={label}>
      <table aria-label={label} className={css.grid} ref={box} style={{ '--columns': columns.length } as CSSProperties}>
        <thead>
          <tr>
            <th scope="col">
              <b>{corner}</b>
            </th>
            {columns.map((column) => (
              <th className={cx(column.wash && css.wash)} key={column.key} scope="col">
                <b>{column.title}</b>
                {column.note === undefined ? null : <span>{column.note}</span>}
              </th>
            ))}
            <th className={css.total} scope="col">
              <b>{totalTitle ?? t('present')}</b>
            </th>
          </tr>
        </thead>
        {/* The arrow keys of the ticks inside rise to here. */}
        <tbody onKeyDown={move}>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <b>{row.title}</b>
                {row.note === undefined ? null : <span>{row.note}</span>}
              </th>
              {columns.map((column) => (
                <td className={cx(column.wash && css.wash)} key={column.key}>
                  {ticks
                    .filter((tick) => tick.row === row.key && tick.column === column.key)
                    .map((tick) => (
                      <Person
                        inOrder={tick.key === first}
                        key={tick.key}
                        onFocus={() => setCurrent(tick.key)}
                        onTick={onTick}
                        readOnly={readOnly}
                        tick={tick}
                      />
                    ))}
                </td>
              ))}
              <td className={css.total}>{count(ticks.filter((tick) => tick.row === row.key))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            {columns.map((column) => (
              <td className={cx(column.wash && css.wash)} key={column.key}>
                {count(ticks.filter((tick) => tick.column === column.key))}
              </td>
            ))}
            <td className={css.total}>{count(ticks)}</td>
          </tr>
        </tfoot>
      </table>
    </Scroll>
  )
}

interface PersonProps {
  tick: Tick
  inOrder: boolean
  readOnly: boolean
  onFocus: () => void
  onTick: TickGridProps['onTick']
}

function Person({ tick, inOrder, readOnly, onFocus, onTick }: PersonProps) {
  const fixed = readOnly || tick.disabled === true
  return (
    <label className={cx(css.person, !tick.ticked && css.away, fixed && css.fixed)}>
      <input
        aria-disabled={fixed}
        checked={tick.ticked}
        className={css.input}
        data-tick={tick.key}
        onChange={(event) => {
          if (!fixed) onTick(tick.key, event.target.checked)
        }}
        onFocus={onFocus}
        tabIndex={inOrder ? 0 : -1}
        type="checkbox"
      />
      <span className={cx(css.box, tick.disabled && css.no)}>
        {tick.ticked ? <Icon name="check" size={14} /> : null}
      </span>
      <span className={css.name}>{tick.name}</span>
      <span className={css.tags}>
        {tick.tags?.map((tag) => (
          <Tag key={tag.text} meaning={tag.meaning} tone={tag.tone ?? 'ink'}>
            {tag.text}
          </Tag>
        ))}
      </span>
    </label>
  )
}

function Total({ ticks }: { ticks: readonly Tick[] }) {
  return (
    <>
      {ticks.filter((tick) => tick.ticked).length}
      <small> / {ticks.length}</small>
    </>
  )
}

function placed(ticks: readonly Tick[], rows: readonly TickLine[], columns: readonly TickLine[]) {
  return rows.flatMap((row, top) =>
    columns.flatMap((column, left) =>
      ticks
        .filter((tick) => tick.row === row.key && tick.column === column.key)
        .map((tick, within) => ({ key: tick.key, line: top * 1000 + within, column: left })),
    ),
  )
}
