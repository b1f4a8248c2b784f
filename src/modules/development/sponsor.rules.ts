import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import type { StandingKind } from '#modules/people/standing.rules.ts'
import { ask } from '#regulations/index.ts'
import type { CourseRows, SponsorKind } from './course-rows.rules.ts'
import { standingFirst } from './recording.rules.ts'

/** Somebody named, or to be named, as he stood on the day. */
export interface Sponsor {
  readonly personId: string
  readonly name: string
  readonly standing: StandingKind | 'none'
  readonly rightsSuspended: boolean
}

export interface Naming {
  readonly kind: SponsorKind
  readonly fromOn: Day
  /** Named before and still. */
  readonly open: readonly Sponsor[]
  readonly added: readonly Sponsor[]
}

export type NamingRefusal =
  | 'development.not-yet'
  | 'development.nobody-in-development'
  | 'development.standing-first'
  | 'development.named-already'
  | 'development.sponsor-count'
  | 'development.sponsor-not-full'
  | 'development.sponsor-suspended'

/** One or two contacts (step 5), exactly two introducers (DV-08), all full members with their rights. */
export function mayName(rows: CourseRows, naming: Naming, today: Day): Decision<undefined, NamingRefusal> {
  const { kind, fromOn, open, added } = naming
  if (fromOn > today) return no('development.not-yet', { on: fromOn, today })
  if (rows.standings.length === 0) return no('development.nobody-in-development')
  const first = standingFirst(rows, kind === 'contact' ? 'contacts' : 'introducers', fromOn)
  if (!first.ok) return no('development.standing-first', first.numbers)
  const all = [...open, ...added]
  const twice = all.find(({ personId }, at) => all.findIndex((one) => one.personId === personId) < at)
  if (twice) return no('development.named-already', { name: twice.name })
  const { because } = ask(
    kind === 'contact' ? 'cultivation-contacts' : 'introducers',
    { persons: all },
    fromOn,
    {},
    rows.local,
  )
  for (const { text, numbers, holds } of because) {
    if (holds !== false) continue
    const { name = '' } = all[Number(numbers.at) - 1] ?? {}
    if (text === 'sponsor.wrong-count') return no('development.sponsor-count', numbers)
    return no(text === 'sponsor.suspended' ? 'development.sponsor-suspended' : 'development.sponsor-not-full', { name })
  }
  return yes()
}
