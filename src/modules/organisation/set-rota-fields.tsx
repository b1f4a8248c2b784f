import { DatePicker, Fields, Select } from '#web/ui/index.ts'
import { useLanguage, useWords } from '#web/words.ts'
import { useJoined } from './joined.ts'
import { patternOf, patterns, type ShiftTimes, shiftsOf } from './pattern.rules.ts'
import { checkPattern } from './rota-check.rules.ts'
import { rotaSetTexts } from './rota-set.texts.ts'
import type { RotaMonth } from './rota-view.ts'
import { clockText, spanText } from './rota-words.ts'

export interface RotaDraft {
  readonly patternCode: string
  readonly fromOn: string
  readonly epoch: string
  readonly crewIds: readonly string[]
  /** Minutes from midnight at which the first shift starts. */
  readonly dayStart: number
}

/** What stands now, so that changing one thing is enough; else the classic pattern with the first crews. */
export function startingDraft(month: RotaMonth): RotaDraft {
  const [newest, inForce] = [month.newest, month.inForce].map((id) => month.rotas.find((rota) => rota.id === id))
  const stands = newest ?? inForce
  return {
    patternCode: stands?.patternCode ?? '4x3-2222',
    fromOn: month.today,
    epoch: stands?.epoch ?? month.today,
    crewIds: stands?.crews.map((crew) => crew.crewId) ?? inTurn(month.crews).slice(0, 4),
    dayStart: stands?.times.D?.[0] ?? 480,
  }
}

/** Crews that take turns, by their names; those called after the day stand last. */
function inTurn(crews: RotaMonth['crews']): string[] {
  const byDay = crews.filter(({ name }) => /白|^day/i.test(name))
  return [...crews.filter((crew) => !byDay.includes(crew)), ...byDay].map(({ id }) => id)
}

/** The hours of a pattern when its first shift starts at another time: all shifts move with it. */
export function timesFrom(patternCode: string, dayStart: number): ShiftTimes {
  const known = patternOf(patternCode)
  if (!known) return {}
  const shift = dayStart - (known.times.D?.[0] ?? dayStart)
  const moved = shiftsOf(known).map((code) => {
    const [from, until] = known.times[code] ?? [0, 0]
    return [code, [from + shift, until + shift]]
  })
  return { ...Object.fromEntries(moved), W: known.times.W }
}

interface SetRotaFieldsProps {
  draft: RotaDraft
  change: (part: Partial<RotaDraft>) => void
  month: RotaMonth
}

const starts = [360, 390, 420, 450, 480, 510, 540]

export function SetRotaFields({ draft, change, month }: SetRotaFieldsProps) {
  const t = useWords(rotaSetTexts)
  const { language } = useLanguage()
  const joined = useJoined()
  const known = patternOf(draft.patternCode)
  const times = timesFrom(draft.patternCode, draft.dayStart)
  const choose = (patternCode: string) => {
    const crews = patternOf(patternCode)?.crews ?? 0
    const others = month.crews.map((crew) => crew.id).filter((id) => !draft.crewIds.includes(id))
    change({ patternCode, crewIds: [...draft.crewIds, ...others].slice(0, crews) })
  }
  return (
    <>
      <Fields least={280}>
        <Select
          label={t('pattern')}
          note={known ? <PatternFacts code={known.code} /> : undefined}
          onChange={choose}
          options={patterns.map(({ code, name }) => ({ value: code, label: language === 'zh' ? name[0] : name[1] }))}
          value={draft.patternCode}
        />
        <DatePicker label={t('fromOn')} onChange={(fromOn) => fromOn && change({ fromOn })} value={draft.fromOn} />
        <DatePicker
          label={t('epoch')}
          note={t('epochNote')}
          onChange={(epoch) => epoch && change({ epoch })}
          value={draft.epoch}
        />
        <Select
          label={t('dayStart')}
          note={t('dayStartNote', {
            times: joined(
              (known ? shiftsOf(known) : []).flatMap((code) => (times[code] ? [spanText(times[code])] : [])),
            ),
          })}
          onChange={(start) => change({ dayStart: Number(start) })}
          options={starts.map((start) => ({ value: String(start), label: clockText(start) }))}
          value={String(draft.dayStart)}
        />
      </Fields>
      <Fields least={140}>
        {Array.from({ length: known?.crews ?? 0 }, (_, place) => place).map((place) => (
          <Select
            key={place}
            label={t('crewAt', { place: place + 1 })}
            onChange={(crewId) => change({ crewIds: swapped(draft.crewIds, place, crewId) })}
            options={month.crews.map((crew) => ({ value: crew.id, label: crew.name }))}
            value={draft.crewIds[place] ?? null}
            {...(place === 0 ? { note: t('crewOrderNote', { days: known?.offset ?? 0 }) } : {})}
          />
        ))}
      </Fields>
    </>
  )
}

/** Choosing a crew that stands elsewhere in the order makes the two change places. */
function swapped(crewIds: readonly string[], place: number, crewId: string): string[] {
  const before = crewIds[place] ?? crewId
  return Array.from({ length: Math.max(crewIds.length, place + 1) }, (_, at) =>
    at === place ? crewId : crewIds[at] === crewId ? before : (crewIds[at] ?? crewId),
  )
}

function PatternFacts({ code }: { code: string }) {
  const t = useWords(rotaSetTexts)
  const known = patternOf(code)
  if (!known) return null
  const check = checkPattern(known)
  const gap = Math.min(...check.crews.flatMap((crew) => crew.minGapHours ?? []))
  const hours = (check.weekHoursTenths / 10).toFixed(1)
  return t('patternFacts', { crews: known.crews, days: known.cycle.length, hours, gap })
}
