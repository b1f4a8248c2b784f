import { addDays } from '#core/day.ts'
import { restUntil, shiftOf, shiftOn } from '#modules/organisation/shift.rules.ts'
import { useSession } from '#web/session.tsx'
import { useWords } from '#web/words.ts'
import { instantsOf } from '../../plan.rules.ts'
import { shiftClock, useSchedules } from '../plan/schedules.ts'
import type { Gathering } from '../record/record.tsx'
import { useConveners } from '../units.ts'
import { attendanceTexts } from './attendance.texts.ts'

export interface CrewNote {
  readonly words: string
  /** Resting after a night: not convened. */
  readonly resting: boolean
}

/** What each crew did at the hour of a gathering, from the rota: the heads of the grid's columns. */
export function useCrewNotes({ branch, heldOn, startsAt, endsAt }: Gathering) {
  const t = useWords(attendanceTexts)
  const { zone } = useSession()
  const { workshopsOf } = useConveners()
  const schedules = useSchedules(workshopsOf(branch.id), heldOn, addDays(heldOn, 1))
  const { from } = instantsOf(zone, heldOn, startsAt, endsAt)
  const noteOf = (crewId: string): CrewNote | null => {
    const schedule = schedules.of(crewId)
    if (!schedule) return null
    if (restUntil(schedule, { crewId }, from, zone)) return { words: t('resting'), resting: true }
    const working = shiftOf(schedule, { crewId }, from, zone)
    if (working) return { words: t('onPost', { shift: t(`shift.${working.code}`) }), resting: false }
    const later = shiftOn(schedule, { crewId }, heldOn, zone)
    if (!later) return { words: t('off'), resting: false }
    const start = shiftClock(later.startsAt, zone)
    return {
      words: t('at', { shift: t(`shift.${later.code}`), start }),
      resting: false,
    }
  }
  return { crews: schedules.crews, noteOf }
}
