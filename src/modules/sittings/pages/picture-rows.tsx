import { minuteOf } from '#modules/organisation/clock.rules.ts'
import { signOf } from '#modules/organisation/pattern.rules.ts'
import { weekday } from '#web/dates.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { Picture } from '../picture.rules.ts'
import { pageTexts } from '../sittings-page.texts.ts'
import { type Geometry, headHeight, left, right, rowHeight } from './picture-geometry.ts'
import css from './sittings.module.css'

/** The head of the days, with what is off in them. */
export function Days({ picture, geometry, bottom }: { picture: Picture; geometry: Geometry; bottom: number }) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  return (
    <g>
      {picture.days.map(({ on, works }, at) => {
        const x = geometry.x(minuteOf(on))
        return (
          <g key={on}>
            {works ? null : <rect className={css.weekend} height={bottom} width={geometry.dayWidth} x={x} y={0} />}
            <path className={css.hair} d={`M${x} 0V${bottom}`} />
            {at === picture.days.length - 1 ? (
              <path className={css.hair} d={`M${x + geometry.dayWidth} 0V${bottom}`} />
            ) : null}
            <text className={css.day} x={x + 7} y={22}>
              {on.slice(5)}
            </text>
            <text className={css.words} x={x + 7} y={41}>
              {weekday(on, language)}
            </text>
          </g>
        )
      })}
      <text className={css.words} x={0} y={41}>
        {t('crew')}
      </text>
      <text className={css.words} textAnchor="end" x={geometry.width} y={41}>
        {t('heard')}
      </text>
      <path className={css.ink} d={`M0 ${headHeight}H${geometry.width}`} />
    </g>
  )
}

type Shift = Picture['crews'][number]['shifts'][number]
interface CrewProps {
  id: string
  name: string
  members: number
  shifts: readonly Shift[]
  row: number
  rest: number
  hatch: string
  picture: Picture
  geometry: Geometry
  heard: { come: number; of: number } | null
}

/** One crew: its shifts, the rest after its nights, and how many of it come. */
export function Crew({ name, members, shifts, row, rest, hatch, picture, geometry, heard }: CrewProps) {
  const t = useWords(pageTexts)
  const { language } = useLanguage()
  const y = geometry.top + row * rowHeight
  const [from, until] = [left, geometry.width - right]
  const within = (x: number) => Math.min(until, Math.max(from, x))
  const middle = picture.crews.some((crew) => crew.shifts.some(({ code }) => code === 'M'))
  const sign = (code: Shift['code']) => (language === 'zh' ? signOf(code, middle ? { M: [0, 0] } : {}) : code)
  const isOff = (on: string) => {
    const [start, end] = [minuteOf(on), minuteOf(on, 1440)]
    return !shifts.some((shift) => shift.from < end && start < shift.until)
  }
  return (
    <g>
      <text className={css.crew} x={0} y={y + 30}>
        {name}
      </text>
      <text className={css.words} x={0} y={y + 49}>
        {t('crewMembers', { count: members })}
      </text>
      {shifts.map((shift) => {
        const [a, b] = [within(geometry.x(shift.from)), within(geometry.x(shift.until))]
        const rested = within(geometry.x(shift.until + rest * 60))
        return (
          <g key={shift.from}>
            {shift.code === 'N' && rested > b ? (
              <rect fill={hatch} height={9} width={rested - b} x={b} y={y + 39} />
            ) : null}
            {b - a > 3 ? (
              <rect className={css[`shift${shift.code}`]} height={21} width={b - a} x={a} y={y + 33} />
            ) : null}
            {b - a >= 15 ? (
              <text className={`${css.sign} ${css[`on${shift.code}`]}`} textAnchor="middle" x={(a + b) / 2} y={y + 48}>
                {sign(shift.code)}
              </text>
            ) : null}
          </g>
        )
      })}
      {picture.days
        .filter(({ on }) => shifts.length > 0 && isOff(on))
        .map(({ on }) => (
          <text className={css.words} key={on} textAnchor="middle" x={geometry.x(minuteOf(on, 720))} y={y + 48}>
            {t('rest')}
          </text>
        ))}
      {heard ? (
        <text className={css.count} textAnchor="end" x={geometry.width} y={y + 44}>
          {`${heard.come} / ${heard.of}`}
        </text>
      ) : null}
      <path className={css.hair} d={`M0 ${y + rowHeight}H${geometry.width}`} />
    </g>
  )
}
