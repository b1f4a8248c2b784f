import type { Session, Slot } from './instance.ts'

/** Minutes on the scale of the sessions; half-open. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A shift to be worked. `night`: rest is owed after it; `postId`: where, null where there is no minimum. */
export interface Work extends Span {
  readonly night: boolean
  readonly postId: string | null
}

/** What is known of one person over the days of the sessions, with the nights before the first of them. */
export interface Whereabouts {
  readonly work: readonly Work[]
  readonly leave: readonly Span[]
  /** Called elsewhere: another gathering, a course. */
  readonly elsewhere: readonly Span[]
}

/** Minutes of rest: 11 hours after a night by default; before a night none unless the house wants it (fact sheet 6.4). */
export interface Rest {
  readonly afterNight: number
  readonly beforeNight: number
}

export const usualRest: Rest = { afterNight: 11 * 60, beforeNight: 0 }

const meet = (one: Span, other: Span) => one.from < other.to && other.from < one.to

/** Where somebody is during a session. Off duty it costs him `weight`. */
export function slotFor(
  session: Pick<Session, 'startsAt' | 'endsAt'>,
  { work, leave, elsewhere }: Whereabouts,
  rest: Rest = usualRest,
  weight = 1,
): Slot {
  const span = { from: session.startsAt, to: session.endsAt }
  if (leave.some((one) => meet(one, span))) return { state: 'unavailable', reason: 'leave' }
  if (elsewhere.some((one) => meet(one, span))) return { state: 'unavailable', reason: 'elsewhere' }
  const shift = work.find((one) => meet(one, span))
  if (shift) {
    const within = shift.from <= span.from && span.to <= shift.to
    return within ? { state: 'on-duty', postId: shift.postId } : { state: 'unavailable', reason: 'straddles-shift' }
  }
  const nights = work.filter(({ night }) => night)
  if (nights.some(({ to }) => to <= span.from && span.from < to + rest.afterNight))
    return { state: 'unavailable', reason: 'after-night' }
  if (nights.some(({ from }) => span.to <= from && from < span.to + rest.beforeNight))
    return { state: 'unavailable', reason: 'before-night' }
  return { state: 'free', weight }
}
