import { useMemo } from 'react'
import { addDays } from '#core/day.ts'
import { restUntil, shiftOf, shiftOn } from '#modules/organisation/shift.rules.ts'
import { useSession } from '#web/session.tsx'
import { useWords } from '#web/words.ts'
import { instantsOf } from '../../plan.rules.ts'
import { type Crew, shiftClock, useSchedules } from '../plan/schedules.ts'
import type { Gathering } from '../record/gathering.ts'
import { attendanceTexts } from './attendance.texts.ts'

/** A crew of the rota and what it did at the hour of a gathering. */
export interface CrewNote extends Crew {
  readonly words: string
  /** Resting after a night: not convened. */
  readonly resting: boolean
}

/** What each crew did at the hour of a gathering, in the order of the rota: the heads of the grid's columns. */
export function useCrewNotes({ branch, heldOn, startsAt, endsAt }: Gathering): readonly CrewNote[] {
  const t = useWords(attendanceTexts)
  const { zone } = useSession()
  const schedules = useSchedules(branch.id, [{ from: heldOn, until: addDays(heldOn, 1) }])
  return useMemo(() => {
    const { from } = instantsOf(zone, heldOn, startsAt, endsAt)
    const wordsOf = (crewId: string): string => {
      const schedule = schedules.of(crewId)
      const working = schedule && shiftOf(schedule, { crewId }, from, zone)
      if (working) return t('onPost', { shift: t(`shift.${working.code}`) })
      const later = schedule && shiftOn(schedule, { crewId }, heldOn, zone)
      if (!later) return t('off')
      return t('at', { shift: t(`shift.${later.code}`), start: shiftClock(later.startsAt, zone) })
    }
    return schedules.crews.map((crew) => {
      const schedule = schedules.of(crew.id)
      const resting = schedule !== undefined && restUntil(schedule, { crewId: crew.id }, from, zone) !== null
      return { ...crew, resting, words: resting ? t('resting') : wordsOf(crew.id) }
    })
  }, [schedules, t, zone, heldOn, startsAt, endsAt])
}
