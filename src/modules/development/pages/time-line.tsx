import { day } from '#core/day.ts'
import { instruments } from '#regulations/index.ts'
import { useSession } from '#web/session.tsx'
import { useWords } from '#web/words.ts'
import { courseTexts } from '../course-pages.texts.ts'
import css from './course.module.css'
import { type Dated, pictureWidth, type Scale } from './scale.ts'

const height = 31
const newRules = instruments['recruiting-2026'].from

/** Years, today and the day from which the newer rules hold, over the lines of the steps. */
export function TimeHead({ scale }: { scale: Scale }) {
  const t = useWords(courseTexts)
  const { today } = useSession()
  // Too near the left edge for words before it: then they stand after it, above those of today.
  const early = scale.x(newRules) < 120
  const crowded = scale.years.length > 6
  return (
    <svg aria-label={t('time')} className={css.time} height={40} role="img" width={pictureWidth}>
      {scale.years.map((year, at) =>
        crowded && at % 2 === 1 ? null : (
          <text className={css.year} key={year} x={scale.x(day(year, 1, 1)) + 3} y={36}>
            {year}
          </text>
        ),
      )}
      {newRules > scale.from && newRules < scale.until ? (
        <text textAnchor={early ? 'start' : 'end'} x={scale.x(newRules) + (early ? 4 : -4)} y={early ? 4 : 14}>
          {t('newRules')}
        </text>
      ) : null}
      <text className={css.now} x={scale.x(today) + 4} y={14}>
        {t('today')}
      </text>
      <Lines height={40} scale={scale} />
    </svg>
  )
}

/** One step on the axis of time: its lawful days, the aim, the days on which it was done. */
export function TimeLine({ step, scale, days }: { step: Dated; scale: Scale; days: readonly string[] }) {
  const { earliest, latest, target, actual } = step
  const from = earliest && earliest >= scale.from ? scale.x(earliest) : null
  const until = latest ? scale.x(latest) : null
  const middle = height / 2
  return (
    <svg aria-hidden="true" className={css.time} height={height} width={pictureWidth}>
      <Lines height={height} scale={scale} />
      {from !== null && until !== null && until >= from ? (
        <rect className={css.window} height={9} width={Math.max(1, until - from)} x={from} y={middle - 4.5} />
      ) : (
        <>
          {from === null ? null : <path className={css.bracket} d={`M${from + 4} ${middle - 6}h-4v12h4`} />}
          {until === null ? null : <path className={css.bracket} d={`M${until - 4} ${middle - 6}h4v12h-4`} />}
        </>
      )}
      {target && !actual ? (
        <path className={css.target} d={`M${scale.x(target) - 4.5} ${middle - 4}h9l-4.5 8z`} />
      ) : null}
      {days.map((on) => (
        <circle className={css.dot} cx={scale.x(on)} cy={middle} key={on} r={3.4} />
      ))}
    </svg>
  )
}

function Lines({ scale, height: tall }: { scale: Scale; height: number }) {
  const { today } = useSession()
  const [now, turn] = [scale.x(today), scale.x(newRules)]
  return (
    <>
      {scale.years.map((year) => {
        const x = scale.x(day(year, 1, 1))
        return <path className={css.grid} d={`M${x} 0v${tall}`} key={year} />
      })}
      {newRules > scale.from && newRules < scale.until ? <path className={css.turn} d={`M${turn} 0v${tall}`} /> : null}
      <path className={css.today} d={`M${now} ${tall === height ? 0 : 18}V${tall}`} />
    </>
  )
}
