import type { Day } from '#core/day.ts'
import { type Decision, no, yes } from '#core/decision.ts'
import { heldSince, type Span } from '#modules/people/timeline.rules.ts'
import { firstDayOf, type GivenOf, lastDayOf, type Period } from '#regulations/index.ts'

export const talkCategories = ['routine', 'hardship', 'post-change', 'discipline', 'development'] as const
export type TalkCategory = (typeof talkCategories)[number]

export const occasionKinds = ['bereavement', 'hardship', 'health', 'discipline', 'complaint', 'other'] as const
export type OccasionKind = (typeof occasionKinds)[number]

/** What was agreed, never what was said (branch.md 6.2: two lines and a follow-up). */
export const longestFollowUp = 100

export interface PersonSpan extends Span {
  readonly personId: string
}

/** What the talks of a branch are judged by: its members, its committee (or secretary and deputy), what stands in the record. */
export interface TalkRows {
  /** Membership of the branch, as far as the person was a probationary or full member. */
  readonly members: readonly PersonSpan[]
  readonly committee: readonly PersonSpan[]
  /** None that was struck out. */
  readonly talks: readonly { readonly heldOn: Day; readonly oneId: string; readonly otherId: string }[]
}

/** HT-01: what `heart-to-heart-talks` is told of a branch and year, as of a day; persons go by their id. */
export function talksGiven(
  year: Period,
  { members, committee, talks }: TalkRows,
  on: Day,
): GivenOf<'heart-to-heart-talks'> {
  const asOf = on < lastDayOf(year) ? on : lastDayOf(year)
  const spansOf = (rows: readonly PersonSpan[], personId: string) => rows.filter((row) => row.personId === personId)
  const within = (span: PersonSpan) => span.fromOn <= asOf && (span.untilOn === null || span.untilOn > firstDayOf(year))
  const ids = [...new Set(members.filter(within).map(({ personId }) => personId))]
  const people = ids.map((name) => {
    const here = spansOf(members, name)
    const joined = heldSince(here, asOf)
    // Who left within the year is owed nothing; a talk held with him counts for the other.
    if (joined === null) {
      const until =
        here
          .flatMap(({ untilOn }) => untilOn ?? [])
          .sort()
          .at(-1) ?? asOf
      return {
        name,
        onCommittee: spansOf(committee, name).some((span) => span.untilOn === null || span.untilOn > firstDayOf(year)),
        until,
      }
    }
    const seated = heldSince(spansOf(committee, name), asOf)
    return { name, onCommittee: seated !== null, from: seated !== null && seated > joined ? seated : joined }
  })
  return { year, people, talks: talks.map(({ heldOn, oneId, otherId }) => ({ heldOn, between: [oneId, otherId] })) }
}

export interface Occasion {
  readonly kind: OccasionKind
  readonly occurredOn: Day
}

export interface AnsweringTalk {
  readonly heldOn: Day
  readonly hasFollowUp: boolean
  readonly doneOn: Day | null
}

/** HT-02: what `targeted-talk` is told of an occasion and the talks recorded as answers to it. */
export function targetedGiven(
  { kind, occurredOn }: Occasion,
  talks: readonly AnsweringTalk[],
): GivenOf<'targeted-talk'> {
  const [first] = [...talks].sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
  const followUp = !first ? null : !first.hasFollowUp ? 'none-needed' : first.doneOn === null ? 'open' : 'done'
  return { occasion: kind, occurredOn, heldOn: first?.heldOn ?? null, followUp }
}

export interface WantedTalk {
  readonly oneId: string
  readonly otherId: string
  readonly heldOn: Day
  readonly followUp: string | null
  readonly followUpBy: Day | null
  readonly occasion: { readonly personId: string; readonly occurredOn: Day } | null
}

export type TalkRefusal =
  | 'talks.same-person'
  | 'talks.not-yet'
  | 'talks.follow-up-missing'
  | 'talks.follow-up-early'
  | 'talks.occasion-of-another'
  | 'talks.before-occasion'

/** May this be recorded as a talk that was held? The page asks it before the server does. */
export function mayRecordTalk(wanted: WantedTalk, today: Day): Decision<undefined, TalkRefusal> {
  const { oneId, otherId, heldOn, followUp, followUpBy, occasion } = wanted
  if (oneId === otherId) return no('talks.same-person')
  if (heldOn > today) return no('talks.not-yet', { heldOn, today })
  if (followUpBy !== null && followUp === null) return no('talks.follow-up-missing')
  if (followUpBy !== null && followUpBy < heldOn) return no('talks.follow-up-early', { followUpBy, heldOn })
  if (occasion && occasion.personId !== oneId && occasion.personId !== otherId) return no('talks.occasion-of-another')
  if (occasion && heldOn < occasion.occurredOn)
    return no('talks.before-occasion', { heldOn, occurredOn: occasion.occurredOn })
  return yes()
}

/** The category a talk about an occasion has, before anybody chooses another. */
export function categoryFor(kind: OccasionKind): TalkCategory {
  if (kind === 'bereavement' || kind === 'hardship' || kind === 'health') return 'hardship'
  return kind === 'discipline' ? 'discipline' : 'routine'
}
