import { minuteOf } from '#modules/organisation/clock.rules.ts'
import { useWords } from '#web/words.ts'
import type { BoardSitting } from '../board.rules.ts'
import type { Picture, Quorum } from '../picture.rules.ts'
import { mostAt, votersAt } from '../reach.rules.ts'
import { pageTexts } from '../sittings-page.texts.ts'
import {
  barsHeight,
  type Geometry,
  headHeight,
  labelWidth,
  left,
  level,
  noCrewRow,
  right,
  rowHeight,
} from './picture-geometry.ts'
import css from './sittings.module.css'

interface SittingProps {
  sitting: BoardSitting
  crews: readonly string[]
  x: number
  row: number
  geometry: Geometry
}

/** A sitting: its label, and on its line how many come from each crew. */
export function Sitting({ sitting, crews, x, row, geometry }: SittingProps) {
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

/** Under each day the count of its best hour: of a branch its voters, against what its votes need at one sitting. */
export function Bars({ picture, geometry, bottom }: { picture: Picture; geometry: Geometry; bottom: number }) {
  const t = useWords(pageTexts)
  const lines = linesOf(picture)
  const most = lines.length > 0 ? votersAt(picture) : mostAt(picture)
  const perDay = picture.days.map(({ on }) =>
    Math.max(0, ...picture.hours.flatMap((hour, at) => (hour.on === on ? [most[at] ?? 0] : []))),
  )
  const top = Math.max(1, ...lines.map(({ need }) => need), ...perDay)
  const height = (count: number) => (count / top) * (barsHeight - 34)
  const base = bottom + barsHeight
  return (
    <g>
      <text className={css.crew} x={0} y={bottom + 34}>
        {t(lines.length > 0 ? 'votes' : 'most')}
      </text>
      <text className={css.words} x={0} y={bottom + 54}>
        {t(lines.length > 0 ? 'mostVoters' : 'mostAll')}
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
      {lines.map(({ goal, need }) => (
        <g key={goal}>
          <path
            className={goal === 'election' ? css.needMost : css.need}
            d={`M${left} ${base - height(need)}H${geometry.width - right}`}
          />
          <text className={css.words} textAnchor="end" x={geometry.width} y={base - height(need) + 4}>
            {t(`need.${goal}`, { need })}
          </text>
        </g>
      ))}
      <path className={css.ink} d={`M0 ${base}H${geometry.width}`} />
    </g>
  )
}

/** What the votes of the branch need; of a picture drawn before that was told, what was asked. */
function linesOf({ quorums, vote }: Picture): readonly Pick<Quorum, 'goal' | 'need'>[] {
  if (quorums && quorums.length > 0) return quorums
  return vote ? [{ goal: 'ordinary', need: vote.need }] : []
}
