import type { Mark } from './attendance.rules.ts'
import type { AbsenceReason, AttendanceState } from './terms.rules.ts'
import type { Tally } from './vote.rules.ts'

/**
 * How an amendment writes down what is not plain text, so that before and after can be compared and put into words in
 * either language: `excused:leave`, `absent:other:送医`; `23-0-1`, with papers `24/24/24 23-0-1`, with written opinions `+2-0-0-1`.
 */
export function markText({ state, reason, note }: Mark): string {
  if (note) return `${state}:${reason ?? ''}:${note}`
  return reason ? `${state}:${reason}` : state
}

export function markFromText(text: string): Mark {
  const [state, reason, ...note] = text.split(':')
  return { state: state as AttendanceState, reason: (reason as AbsenceReason) || null, note: note.join(':') || null }
}

export function tallyText({ issued, returned, valid, inFavour, against, abstain, written }: Tally): string {
  const cast = `${inFavour}-${against}-${abstain}`
  const papers = issued === null ? cast : `${issued}/${returned}/${valid} ${cast}`
  return written ? `${papers}+${written.inFavour}-${written.against}-${written.abstain}-${written.late}` : papers
}

export function tallyFromText(text: string): Tally {
  const [meeting = '', writing] = text.split('+')
  const [first = '', second] = meeting.split(' ')
  const [inFavour = 0, against = 0, abstain = 0] = (second ?? first).split('-').map(Number)
  const [issued = null, returned = null, valid = null] = second ? first.split('/').map(Number) : []
  const cast = { issued, returned, valid, inFavour, against, abstain }
  if (writing === undefined) return cast
  const [wInFavour = 0, wAgainst = 0, wAbstain = 0, late = 0] = writing.split('-').map(Number)
  return { ...cast, written: { inFavour: wInFavour, against: wAgainst, abstain: wAbstain, late } }
}
