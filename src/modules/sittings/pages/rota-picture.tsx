import { useId } from 'react'
import { minuteOf } from '#modules/organisation/clock.rules.ts'
import { signOf } from '#modules/organisation/pattern.rules.ts'
import { weekday } from '#web/dates.ts'
import { Disclosure, Legend, Scroll } from '#web/ui/index.ts'
import { useWide } from '#web/ui/overlays/use-wide.ts'
import { useLanguage, useWords } from '#web/words.ts'
import type { Board, BoardSitting } from '../board.rules.ts'
import type { Picture } from '../picture.rules.ts'
import { mostAt } from '../reach.rules.ts'
import { pageTexts } from '../sittings-page.texts.ts'
import { type Geometry, geometryOf, headHeight, left, level, levelsOf, right, rowHeight } from './picture-geometry.ts'
import css from './sittings.module.css'

interface RotaPictureProps {
  picture: Picture
  board: Board | null
  restAfterNight: number
}

const labelWidth = 104
const barsHeight = 96

/** On a telephone the lists tell it; the picture is there for who wants it. */
export function RotaPicture(props: RotaPictureProps) {
  const t = useWords(pageTexts)
  const wide = useWide(768)
  if (wide) return <Drawn {...props} />
  return (
    <Disclosure title={t('picture')}>
      <Drawn {...props} />
    </Disclosure>
  )
}

/** Crews down, days across: shifts and the rest after nights, the sittings as lines, and how many come from each crew. */
function Drawn({ picture, board, restAfterNight }: RotaPictureProps) {
  const t = useWords(pageTexts)
  const hatch = useId()
  const sittings = board?.sittings ?? []
  const draft = geometryOf(picture, 1344, 1)
  const xOf = (sitting: BoardSitting) => draft.x(minuteOfSitting(picture, sitting))
  const rows = levelsOf(sittings.map(xOf), labelWidth)
  const geometry = geometryOf(picture, 1344, sittings.length === 0 ? 0 : Math.max(0, ...rows) + 1)
  const crews = crewRows(picture, t('crewless'))
  const bottom = geometry.top + crews.length * rowHeight
  const first = picture.days[0]?.on ?? ''
  const label = t('pictureLabel', { from: first, to: picture.days.at(-1)?.on ?? '', count: sittings.length })
  return (
    <div>
      <Scroll label={t('picture')}>
        <svg
          aria-label={label}
          className={css.picture}
          height={bottom + barsHeight + 2}
          role="img"
          style={{ minInlineSize: geometry.width }}
          viewBox={`0 0 ${geometry.width} ${bottom + barsHeight + 2}`}
          width={geometry.width}
        >
          <defs>
            <pattern height="5" id={hatch} patternTransform="rotate(45)" patternUnits="userSpaceOnUse" width="5">
              <path className={css.hatch} d="M0 0V5" />
            </pattern>
          </defs>
          <Days bottom={bottom + barsHeight} geometry={geometry} picture={picture} />
          {sittings.map((sitting, at) => (
            <path
              className={css.held}
              d={`M${geometry.x(minuteOfSitting(picture, sitting))} ${headHeight + 31 + (rows[at] ?? 0) * level}V${bottom}`}
              key={sitting.sessionId}
            />
          ))}
          {crews.map((crew, row) => (
            <Crew
              geometry={geometry}
              hatch={`url(#${hatch})`}
              key={crew.id}
              picture={picture}
              rest={restAfterNight}
              row={row}
              {...crew}
              heard={board ? heardOf(board, crew.id) : null}
            />
          ))}
          <path className={css.ink} d={`M0 ${bottom}H${geometry.width}`} />
          <Bars bottom={bottom} geometry={geometry} picture={picture} />
          {sittings.map((sitting, at) => (
            <Sitting
              crews={crews.map(({ id }) => id)}
              geometry={geometry}
              key={sitting.sessionId}
              row={rows[at] ?? 0}
              sitting={sitting}
              x={geometry.x(minuteOfSitting(picture, sitting))}
            />
          ))}
        </svg>
      </Scroll>
      <Legend
        entries={[
          {
            key: 'duty',
            sign: (
              <svg aria-hidden="true" height="22" width="22">
                <circle className={css.duty} cx="11" cy="11" r="10" />
              </svg>
            ),
            words: t('legendDuty'),
          },
          {
            key: 'off',
            sign: (
              <svg aria-hidden="true" height="22" width="22">
                <circle className={css.off} cx="11" cy="11" r="9" />
              </svg>
            ),
            words: t('legendOff'),
          },
          {
            key: 'rest',
            sign: (
              <svg aria-hidden="true" height="8" width="36">
                <rect fill={`url(#${hatch})`} height="8" width="36" />
              </svg>
            ),
            words: t('legendRest', { hours: restAfterNight }),
          },
        ]}
        right={t('legendNight')}
      />
    </div>
  )
}

function minuteOfSitting({ hours }: Picture, { sessionId }: BoardSitting): number {
  return hours.find(({ id }) => id === sessionId)?.from ?? 0
}

const noCrewRow = 'none'

function crewRows(picture: Picture, crewless: string) {
  const members = (id: string | null) => picture.people.filter(({ crewId }) => crewId === id).length
  const rows = picture.crews.map((crew) => ({ ...crew, members: members(crew.id) }))
  const without = members(null)
  return without > 0 ? [...rows, { id: noCrewRow, name: crewless, shifts: [], members: without }] : rows
}

function heardOf(board: Board, id: string): { come: number; of: number } {
  const people = board.crews.find((crew) => (crew.id ?? noCrewRow) === id)?.people ?? []
  const called = people.filter(({ person, at }) => person.leftOut === null || at.length > 0)
  return { come: called.filter(({ at }) => at.length > 0).length, of: called.length }
}

function Days({ picture, geometry, bottom }: { picture: Picture; geometry: Geometry; bottom: number }) {
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

function Crew({ name, members, shifts, row, rest, hatch, picture, geometry, heard }: CrewProps) {
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

interface SittingProps {
  sitting: BoardSitting
  crews: readonly string[]
  x: number
  row: number
  geometry: Geometry
}

function Sitting({ sitting, crews, x, row, geometry }: SittingProps) {
  const t = useWords(pageTexts)
  const y = headHeight + 6 + row * level
  return (
    <g>
      <rect className={css.label} height={25} width={labelWidth} x={x - labelWidth / 2} y={y} />
      <text className={css.labelWords} textAnchor="middle" x={x} y={y + 17}>
        {`${t('nth', { place: sitting.place })} ${sitting.startsAt}`}
      </text>
      {crews.map((id, at) => {
        const coming = sitting.comes.filter(({ crewId }) => (crewId ?? noCrewRow) === id)
        const duty = coming.filter(({ way }) => way === 'duty').length
        const off = coming.length - duty
        const both = duty > 0 && off > 0
        const cy = geometry.top + at * rowHeight + 16
        return (
          <g key={id}>
            {duty > 0 ? <Circle className="duty" count={duty} cx={both ? x - 13 : x} cy={cy} /> : null}
            {off > 0 ? <Circle className="off" count={off} cx={both ? x + 13 : x} cy={cy} /> : null}
          </g>
        )
      })}
    </g>
  )
}

function Circle({ className, count, cx, cy }: { className: 'duty' | 'off'; count: number; cx: number; cy: number }) {
  return (
    <>
      <circle className={css[className]} cx={cx} cy={cy} r={12} />
      <text className={css[`${className}Words`]} textAnchor="middle" x={cx} y={cy + 5}>
        {count}
      </text>
    </>
  )
}

/** Under each day the best hour's count, against what a vote needs. */
function Bars({ picture, geometry, bottom }: { picture: Picture; geometry: Geometry; bottom: number }) {
  const t = useWords(pageTexts)
  const most = mostAt(picture)
  const perDay = picture.days.map(({ on }) =>
    Math.max(0, ...picture.hours.flatMap((hour, at) => (hour.on === on ? [most[at] ?? 0] : []))),
  )
  const top = Math.max(1, picture.vote?.need ?? 0, ...perDay)
  const height = (count: number) => (count / top) * (barsHeight - 34)
  const base = bottom + barsHeight
  const line = picture.vote ? base - height(picture.vote.need) : null
  return (
    <g>
      <text className={css.crew} x={0} y={bottom + 34}>
        {t('most')}
      </text>
      <text className={css.words} x={0} y={bottom + 54}>
        {t(picture.vote ? 'mostVoters' : 'mostAll')}
      </text>
      {picture.days.map(({ on }, at) => {
        const count = perDay[at] ?? 0
        const x = geometry.x(minuteOf(on, 720))
        return (
          <g key={on}>
            <rect className={css.bar} height={height(count)} width={32} x={x - 16} y={base - height(count)} />
            <text className={css.count} textAnchor="middle" x={x} y={base - 7}>
              {count}
            </text>
          </g>
        )
      })}
      {line === null ? null : (
        <>
          <path className={css.need} d={`M${left} ${line}H${geometry.width - right}`} />
          <text className={css.words} textAnchor="end" x={geometry.width} y={line + 4}>
            {t('needLine', { need: picture.vote?.need ?? 0 })}
          </text>
        </>
      )}
      <path className={css.ink} d={`M0 ${base}H${geometry.width}`} />
    </g>
  )
}
