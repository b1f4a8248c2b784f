import { showRota } from '#modules/organisation/rota.contract.ts'
import { scheduleOf } from '#modules/organisation/rota-view.ts'
import { useShiftWords } from '#modules/organisation/rota-words.ts'
import { type Shift, shiftOf } from '#modules/organisation/shift.rules.ts'
import { listWorkshops } from '#modules/organisation/unit.contract.ts'
import { useAsk } from '../api.ts'
import { timeOfDay } from '../dates.ts'
import { useMay, useSession } from '../session.tsx'
import { useNow } from '../use-now.ts'
import { useLanguage, useWords } from '../words.ts'
import frameTexts from './frame.texts.ts'

/** 早班 08–16·乙班当班: the shift that runs now in the first workshop of one's branch, by its rota; nothing for whoever may not see it. */
export function useShiftNow(): string | undefined {
  const t = useWords(frameTexts)
  const { language } = useLanguage()
  const { home, today, zone } = useSession()
  const now = useNow()
  const branchId = useMay('see-rota') ? home?.branchId : undefined
  const workshop = useAsk(listWorkshops, branchId ? { branchId } : null).value?.workshops[0]
  const asked = workshop ? { workshopId: workshop.id, month: today.slice(0, 7) } : null
  const { value: month } = useAsk(showRota, asked, { everyMs: 600_000 })
  const shiftWords = useShiftWords(month?.times ?? {})
  if (!month) return undefined
  const schedule = scheduleOf(month)
  const running = month.crews.flatMap(({ id, name, onRota }) => {
    const shift = onRota ? shiftOf(schedule, { crewId: id }, now, zone) : null
    return shift ? [{ name, shift }] : []
  })
  const [first] = running
  if (!first) return undefined
  const crews = running.map(({ name }) => name).join(language === 'zh' ? '、' : ', ')
  return t('shiftNow', { shift: shiftWords.name(first.shift.code), hours: hoursOf(first.shift, zone), crews })
}

/** 08–16, or 07:30–15:30. */
function hoursOf({ startsAt, endsAt }: Shift, zone: string): string {
  const clocks = [startsAt, endsAt].map((instant) => timeOfDay(instant.toISOString(), zone))
  const whole = clocks.every((clock) => clock.endsWith(':00'))
  return clocks.map((clock) => (whole ? clock.slice(0, 2) : clock)).join('–')
}
