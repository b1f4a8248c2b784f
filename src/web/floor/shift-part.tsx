import { dayIn } from '#core/day.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { Status } from '../ui/states/status.tsx'
import { useNow } from '../use-now.ts'
import type { FloorAnswer } from './ask.ts'
import { type FloorShift, hoursOf, nearDay, nowWords, shiftAfter, shiftAt } from './day-words.ts'
import css from './floor.module.css'
import { floorTexts } from './floor.texts.ts'

/** My shift now and the one that follows, by the rota with its changes and leave. */
export function ShiftPart({ answer: { rota, zone } }: { answer: FloorAnswer }) {
  const t = useWords(floorTexts)
  const { language } = useLanguage()
  const now = useNow()
  const today = dayIn(zone, now)
  const running = rota ? shiftAt(rota.shifts, now) : undefined
  const next = rota ? shiftAfter(rota.shifts, now) : undefined
  const day = (shift: FloorShift) => nearDay(shift.on, today, language, { today: t('today'), tomorrow: t('tomorrow') })
  return (
    <section aria-labelledby="shift" className={css.part}>
      <p className={css.over}>
        <span>
          {t(running ? 'onShift' : rota?.leaveDays.includes(today) ? 'onLeave' : next ? 'offShift' : 'shift')}
        </span>
        <span>{nowWords(now, zone, language)}</span>
      </p>
      <h2 id="shift">
        {running || !next ? null : <>{day(next)} </>}
        {rota === null ? t('noCrew') : running || next ? null : t('noShift', { until: rota.until })}
        <Named shift={running ?? next} zone={zone} />
      </h2>
      {running && next ? (
        <p>{t('nextShift', { when: `${day(next)} ${t(`shift_${next.name}`)} ${hoursOf(next, zone).slice(0, 5)}` })}</p>
      ) : null}
      {rota === null ? <p>{t('noCrewNote')}</p> : null}
      {(running ?? next)?.provisional ? <Status kind="provisional" word={t('provisional')} /> : null}
    </section>
  )
}

function Named({ shift, zone }: { shift: FloorShift | undefined; zone: string }) {
  const t = useWords(floorTexts)
  if (!shift) return null
  return (
    <>
      {t(`shift_${shift.name}`)} <span className={css.hours}>{hoursOf(shift, zone)}</span>
    </>
  )
}
