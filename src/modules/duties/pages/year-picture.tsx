import { type KeyboardEvent, useRef, useState } from 'react'
import { periodOf } from '#regulations/period.rules.ts'
import { useSession } from '#web/session.tsx'
import { moved } from '#web/ui/grids/moved.ts'
import { Scroll } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { boardTexts } from '../duties-pages.texts.ts'
import { type DutyKey, textOf, useDutyNames } from './duty.ts'
import css from './year.module.css'
import { YearLegend } from './year-legend.tsx'
import type { YearCell, YearLine } from './year-lines.ts'
import { YearMark } from './year-mark.tsx'

interface YearPictureProps {
  label: string
  lines: readonly YearLine[]
  year: number
  /** Without it nothing can be pressed: on paper. */
  explain?: (duty: DutyKey) => void
}

const months = Array.from({ length: 12 }, (_, before) => before + 1)

/** Duties down, months across, a shape for each state: reads the same in black and white. Arrow keys move, Enter explains. */
export function YearPicture({ label, lines, year, explain }: YearPictureProps) {
  const t = useWords(boardTexts)
  const { today } = useSession()
  const box = useRef<HTMLTableElement>(null)
  const [current, setCurrent] = useState<string>()
  const places = placesOf(lines)
  const inOrder = places.some(({ key }) => key === current) ? current : places[0]?.key
  const move = (event: KeyboardEvent) => {
    const next = moved(places, inOrder, event.key)
    if (next === undefined) return
    event.preventDefault()
    setCurrent(next)
    box.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(next)}"]`)?.focus()
  }
  const thisMonth = Number(today.slice(0, 4)) === year ? Number(today.slice(5, 7)) : 0
  return (
    <>
      <Scroll label={label}>
        <table aria-label={label} className={css.year} onKeyDown={explain ? move : undefined} ref={box}>
          <YearHead thisMonth={thisMonth} />
          {unitsOf(lines).map(({ unit, members }) => (
            <tbody key={unit.id}>
              {members.map((line, at) => (
                <tr key={line.rule}>
                  <RowHead first={at === 0} line={line} />
                  {line.cells.map((cell) => {
                    const duty = { unitId: unit.id, personId: null, rule: line.rule, period: cell.period }
                    const running =
                      cell.months < 12 && periodOf(today, cell.months === 1 ? 'month' : 'quarter') === cell.period
                    return (
                      <td className={running ? css.now : undefined} colSpan={cell.months} key={cell.period}>
                        <YearMark
                          cell={cell}
                          inOrder={textOf(duty) === inOrder}
                          onFocus={() => setCurrent(textOf(duty))}
                          onPress={explain ? () => explain(duty) : undefined}
                          place={textOf(duty)}
                          rule={line.rule}
                          unit={line.unit}
                        />
                      </td>
                    )
                  })}
                  <td className={css.sum}>
                    {line.done}
                    <small>/ {line.needed}</small>
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </Scroll>
      <YearLegend lines={lines} />
      {lines.length === 0 ? <p className={css.none}>{t('yearNone')}</p> : null}
    </>
  )
}

function YearHead({ thisMonth }: { thisMonth: number }) {
  const t = useWords(boardTexts)
  const { language } = useLanguage()
  const name = (month: number) =>
    language === 'zh'
      ? month
      : new Date(Date.UTC(2026, month - 1)).toLocaleString('en', { month: 'short', timeZone: 'UTC' })
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col">
          {t('duty')}
        </th>
        {([1, 2, 3, 4] as const).map((quarter) => (
          <th className={css.quarter} colSpan={3} key={quarter} scope="colgroup">
            {t(`quarter${quarter}`)}
          </th>
        ))}
        <th className={css.sum} rowSpan={2} scope="col">
          {t('doneOfNeeded')}
        </th>
      </tr>
      <tr>
        {months.map((month) => (
          <th className={month === thisMonth ? css.now : undefined} key={month} scope="col">
            {name(month)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** A unit is named once, on the first of its rows. */
function RowHead({ line, first }: { line: YearLine; first: boolean }) {
  const names = useDutyNames()
  return (
    <th scope="row">
      {first ? <b>{line.unit.name}</b> : null}
      <span>{names.rule(line.rule)}</span>
    </th>
  )
}

function unitsOf(lines: readonly YearLine[]) {
  const units = [...new Map(lines.map(({ unit }) => [unit.id, unit])).values()]
  return units.map((unit) => ({ unit, members: lines.filter((line) => line.unit.id === unit.id) }))
}

function placesOf(lines: readonly YearLine[]) {
  return lines.flatMap(({ unit, rule, cells }, line) => {
    const startOf = (place: number) =>
      cells.slice(0, place).reduce((sum: number, cell: YearCell) => sum + cell.months, 0)
    return cells.map(({ period }, place) => ({
      key: textOf({ unitId: unit.id, personId: null, rule, period }),
      line,
      column: startOf(place),
    }))
  })
}
