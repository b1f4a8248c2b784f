import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { type Answer, ask, type GivenOf, type ValuesOf } from '#regulations/index.ts'

export const whereabouts = ['in-country', 'studying-abroad', 'settled-abroad'] as const
export type Whereabouts = (typeof whereabouts)[number]

/** What `member-away` needs of a row of `transfers.absence`. */
export interface AwayFacts {
  readonly fromOn: Day
  readonly untilOn: Day | null
  readonly fixedPlace: boolean
  readonly moved: boolean
  readonly leaveAgreed: boolean
  readonly keptAsMobile: boolean
  readonly transferredOn: Day | null
}

/** What `mobile-member` needs of it, beside its contacts. */
export interface MobileFacts {
  readonly whereTo: Whereabouts
  readonly fromOn: Day
  readonly untilOn: Day | null
  readonly lostSince: Day | null
  readonly foundOn: Day | null
}

/** What `lost-contact` needs of it. */
export interface LostFacts {
  readonly lostSince: Day | null
  readonly foundOn: Day | null
  readonly stoppedOn: Day | null
}

/** TR-01, TR-07, TR-10. */
export function awayGiven(row: AwayFacts): GivenOf<'member-away'> {
  return {
    from: row.fromOn,
    until: row.untilOn,
    fixedPlace: row.fixedPlace,
    moved: row.moved,
    leaveAgreed: row.leaveAgreed,
    transferredOn: row.transferredOn,
    keptAsMobile: row.keptAsMobile,
  }
}

/** TR-07, TR-09. The last contact before he was lost, and the day he was found, are contacts too. */
export function mobileGiven(row: MobileFacts, contacts: readonly Day[]): GivenOf<'mobile-member'> {
  const spoken = [...contacts, row.lostSince, row.foundOn].filter((on) => on !== null)
  return { where: row.whereTo, from: row.fromOn, until: row.untilOn, contacts: spoken }
}

/** TR-08; null of somebody who is not lost. */
export function lostGiven({ lostSince, foundOn, stoppedOn }: LostFacts): GivenOf<'lost-contact'> | null {
  return lostSince === null ? null : { lastContactOn: lostSince, foundOn, stoppedOn }
}

export interface AbsenceFacts extends AwayFacts, MobileFacts, LostFacts {}

export interface AbsenceAnswers {
  readonly away: Answer<ValuesOf<'member-away'>>
  /** Null where nobody has to keep in touch: not away six months, or back, transferred, lost, stopped. */
  readonly mobile: Answer<ValuesOf<'mobile-member'>> | null
  readonly lost: Answer<ValuesOf<'lost-contact'>> | null
}

/** Everything the rules say of one absence on a day. */
export function judgeAbsence(row: AbsenceFacts, contacts: readonly Day[], on: Day): AbsenceAnswers {
  const away = ask('member-away', awayGiven(row), on)
  const lost = lostGiven(row)
  const state = away.values?.state
  const abroad = row.whereTo !== 'in-country' && state !== 'back' && state !== 'transferred'
  const touched = (state === 'mobile' || abroad) && !isLost(row) && row.stoppedOn === null
  return {
    away,
    mobile: touched ? ask('mobile-member', mobileGiven(row, contacts), on) : null,
    lost: lost && ask('lost-contact', lost, on),
  }
}

export function isLost({ lostSince, foundOn }: Pick<LostFacts, 'lostSince' | 'foundOn'>): boolean {
  return lostSince !== null && foundOn === null
}

/** The day an absence ended or is planned to; null while it is open. */
export function endOf({ untilOn, transferredOn }: Pick<AwayFacts, 'untilOn' | 'transferredOn'>): Day | null {
  return transferredOn !== null && (untilOn === null || transferredOn < untilOn) ? transferredOn : untilOn
}

export const planRefusals = [
  'transfers.future-day',
  'transfers.ends-before-it-begins',
  'transfers.before-away',
] as const

/** Facts may be entered late, not ahead; only the day of return is a plan. */
export function judgePlan(
  { fromOn, untilOn, transferredOn }: Pick<AwayFacts, 'fromOn' | 'untilOn' | 'transferredOn'>,
  today: Day,
): Decision<undefined, (typeof planRefusals)[number]> {
  if (fromOn > today || (transferredOn ?? today) > today) return no('transfers.future-day', { today })
  if (untilOn !== null && untilOn <= fromOn) return no('transfers.ends-before-it-begins', { from: fromOn })
  if (transferredOn !== null && transferredOn < fromOn) return no('transfers.before-away', { from: fromOn })
  return yes()
}

type Away = NonNullable<AbsenceAnswers['away']['values']>['state']
type Lost = NonNullable<NonNullable<AbsenceAnswers['lost']>['values']>['state']

/** The one word an absence is listed under: what weighs most stands first. Keys of the register's texts. */
export function absenceWord(
  row: { readonly state: Away | null; readonly lost: Lost | null; readonly struck: unknown } & Pick<
    AbsenceFacts,
    'stoppedOn'
  >,
): 'status.struck' | `lost.${Lost}` | `away.${Away}` {
  if (row.struck) return 'status.struck'
  if (row.lost && row.lost !== 'found') return `lost.${row.lost}`
  if (row.stoppedOn !== null) return 'lost.stopped'
  return `away.${row.state ?? 'stays'}`
}
