import { useEffect, useRef } from 'react'
import { weekdayOf } from '#core/day.ts'
import { Legend, type MonthCell, MonthGrid, Notice } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { patternOf, type WorkCode } from './pattern.rules.ts'
import css from './rota.module.css'
import { rotaTexts } from './rota.texts.ts'
import type { RotaMonth } from './rota-view.ts'
import { monthName, spanText, useShiftWords } from './rota-words.ts'
import { workDay } from './work-calendar.rules.ts'

interface RotaMonthProps {
  month: RotaMonth
  /** Posts short by day; undefined until they are known. */
  short: ReadonlyMap<string, number> | undefined
  onPress: (crewId: string, on: string) => void
}

/** How each code is drawn: early outlined, middle tinted, night filled, rest bare. */
export const looks: Record<WorkCode, NonNullable<MonthCell['look']>> = {
  D: 'early',
  M: 'middle',
  N: 'night',
  W: 'day',
  R: 'rest',
}

/** Crews down, days across: the sheet on the wall, with what departs from the pattern marked. */
export function RotaMonthGrid({ month, short, onPress }: RotaMonthProps) {
  const t = useWords(rotaTexts)
  const { language } = useLanguage()
  const words = useShiftWords(month.times)
  const days = month.crews[0]?.days.map((day) => day.on) ?? []
  const cells = new Map(month.crews.flatMap((crew) => crew.days.map((day) => [`${crew.id} ${day.on}`, { crew, day }])))
  const cell = (crewId: string, on: string): MonthCell | undefined => {
    const found = cells.get(`${crewId} ${on}`)
    if (!found) return undefined
    const { code, because } = found.day
    const said = t('cellWords', { day: on.slice(5), crew: found.crew.name, shift: words.full(code) })
    const departs = because !== 'pattern' && because !== 'calendar'
    return {
      text: words.sign(code),
      look: looks[code],
      changed: departs,
      words: departs ? t('changedWords', { words: said, why: t(`because_${because}`) }) : said,
    }
  }
  const wall = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each month shown
  useEffect(() => {
    const today = wall.current?.querySelector('th[aria-current="date"]')
    today?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [month.month])
  const provisional = month.crews.some((crew) => !crew.onRota && crew.days.some((day) => day.provisional))
  return (
    <div className={css.wall} ref={wall}>
      <MonthGrid
        cell={cell}
        corner={t('crew')}
        dayNote={(on) => holidayNote(on, month, language === 'zh')}
        days={days}
        label={t('gridLabel', { workshop: month.workshop.name, month: monthName(month.month, language) })}
        onPress={onPress}
        rows={month.crews.map((crew) => ({ key: crew.id, title: crew.name, note: noteOf(month, crew.id, t) }))}
        {...(short ? { sums: { title: t('shortSums'), cell: (on: string) => short.get(on) || '–' } } : {})}
        today={month.today}
      />
      <Legend entries={legend(month, words, t('changedLegend'))} right={t('nightNote')} />
      {provisional ? <Notice kind="provisional">{t('provisional', { year: month.month.slice(0, 4) })}</Notice> : null}
    </div>
  )
}

function noteOf(month: RotaMonth, crewId: string, t: ReturnType<typeof useWords<keyof typeof rotaTexts>>): string {
  const rota = month.rotas.find(({ crews }) => crews.some((crew) => crew.crewId === crewId))
  const place = rota?.crews.findIndex((crew) => crew.crewId === crewId) ?? -1
  return rota ? t('offset', { place: place + 1 }) : spanText(month.times.W ?? [480, 990])
}

/** 假 on a weekday off, 班 on a weekend day worked instead. */
function holidayNote(on: string, { tables }: RotaMonth, zh: boolean): { text: string; rest: boolean } | undefined {
  const { works } = workDay(on, tables)
  const weekend = weekdayOf(on) > 5
  if (works === !weekend) return undefined
  return works ? { text: zh ? '班' : 'on', rest: false } : { text: zh ? '假' : 'off', rest: true }
}

function legend(month: RotaMonth, words: ReturnType<typeof useShiftWords>, changed: string) {
  const worked = new Set(month.rotas.flatMap((rota) => patternOf(rota.patternCode)?.cycle ?? []))
  const codes = (['D', 'M', 'N', 'W'] as const).filter((code) => code === 'W' || worked.has(code))
  return [
    ...codes.map((code) => ({
      key: code,
      sign: <span className={`${css.sign} ${css[looks[code]]}`}>{words.sign(code)}</span>,
      words: words.full(code),
    })),
    { key: 'changed', sign: <span className={`${css.sign} ${css.changed}`} />, words: changed },
  ]
}
