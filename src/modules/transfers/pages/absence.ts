import type { OutputOf } from '#core/operation.ts'
import type { Wire } from '#web/api.ts'
import type { StatusKind } from '#web/ui/index.ts'
import type { listAbsences } from '../absence.contract.ts'
import { absenceWord, isLost, judgeAbsence } from '../absence.rules.ts'
import type { AbsenceStepKind } from '../absence-step.rules.ts'

export type Absence = Wire<OutputOf<typeof listAbsences>>['absences'][number]

/** The shape and colour an absence is shown in. */
export function absenceKind(absence: Absence, today: string): StatusKind {
  const word = absenceWord(absence)
  if (word === 'lost.stop-for-review' || word === 'lost.removal-for-review') return 'needs-human'
  if (word === 'lost.searching') return 'waiting'
  if (word === 'away.transfer-due')
    return judgeAbsence(absence, [], today).away.outcome === 'FAIL' ? 'failed' : 'due-soon'
  if (word === 'away.transferred' || word === 'away.mobile') return 'met'
  return word === 'away.stays' || word === 'away.short-leave' ? 'due' : 'not-applicable'
}

export type AbsenceTask = AbsenceStepKind | 'amend' | 'strike-absence'

/** What can be recorded of an absence, the likeliest first. */
export function absenceTasks(absence: Absence): AbsenceTask[] {
  const { struck, state, whereTo, stoppedOn, foundOn } = absence
  if (struck) return []
  if (state === 'back' || state === 'transferred') return ['amend', 'strike-absence']
  const lost = isLost(absence)
  const stop: AbsenceTask[] = stoppedOn === null && (lost || whereTo !== 'in-country') ? ['stopped'] : []
  if (lost) return ['found', ...stop, 'amend', 'strike-absence']
  const first: AbsenceTask[] = absence.nextContactBy === null ? ['amend', 'contact'] : ['contact', 'amend']
  return [...first, ...(foundOn === null ? ['lost' as const] : []), ...stop, 'strike-absence']
}

/** The newest day on which somebody spoke with him; null where nobody has yet. */
export function lastContactOf({ contacts, lostSince, foundOn }: Absence): string | null {
  const days = [...contacts.map(({ on }) => on), lostSince, foundOn].filter((on) => on !== null)
  return days.sort().at(-1) ?? null
}
