import type { OutputOf } from '#core/operation.ts'
import type { showAttendance } from '#modules/gatherings/attendance.contract.ts'
import type { AbsenceReason, AttendanceState } from '#modules/gatherings/terms.rules.ts'

type Attendee = OutputOf<typeof showAttendance>['attendees'][number]

interface Mark {
  readonly personId: string
  readonly state: AttendanceState
  readonly reason: AbsenceReason | null
}

/** Who came: chair and recorder always; on shift most posts can spare one; after a night nobody is called out of his rest. */
export function attendanceMarks(
  attendees: readonly Attendee[],
  always: ReadonlySet<string>,
  random: () => number,
): Mark[] {
  return attendees.map((attendee) => {
    const personId = attendee.person.id
    const mark = (state: AttendanceState, reason: AbsenceReason | null = null): Mark => ({ personId, state, reason })
    if (always.has(personId)) return mark('present')
    if (attendee.hint === 'after-night') return mark('excused', 'after-night')
    if (attendee.hint === 'leave') return mark('excused', 'leave')
    if (attendee.hint === 'on-shift') return random() < 0.7 ? mark('present') : mark('on-shift')
    const chance = random()
    if (chance < 0.9) return mark('present')
    return mark('excused', chance < 0.95 ? 'travel' : 'training')
  })
}

/** What the rota marked at the opening stands; the recorder marks the rest. */
export function notYetMarked(attendees: readonly Attendee[], marks: readonly Mark[]): Mark[] {
  const known = new Map(attendees.map((one) => [one.person.id, one]))
  return marks.filter(({ personId, state, reason }) => {
    const now = known.get(personId)
    return now?.state !== state || now.reason !== reason
  })
}
