import type { Day } from '#core/day.ts'
import { type Because, decides, type Finding, tells } from '../answer.rules.ts'
import { holdsOf, type Owed, outcomeOfOwed, owed } from '../owed.rules.ts'
import { firstDayOf, lastDayOf, type Period } from '../period.rules.ts'
import { question } from '../question.rules.ts'

/** Committee members among themselves, committee members with members, members among themselves. */
export const talkKinds = ['committee-committee', 'committee-member', 'member-member'] as const
export type TalkKind = (typeof talkKinds)[number]

export interface HeartToHeartTalksGiven {
  readonly year: Period
  /** The committee, or secretary and deputy where there is none, and the members; each by any name that is used once. */
  readonly people: readonly {
    readonly name: string
    readonly onCommittee: boolean
    readonly from?: Day | undefined
    /** The first day he was gone: he is owed no talk, but one held with him counts for the other. */
    readonly until?: Day | null | undefined
  }[]
  readonly talks: readonly { readonly heldOn: Day; readonly between: readonly [string, string] }[]
}

export interface HeartToHeartTalksValues extends Owed {
  /** People and kinds of talk: so many are covered of so many. */
  readonly covered: number
  readonly of: number
  /** Who still lacks a talk, by kind; who joined within the year stands apart. */
  readonly missing: Readonly<Record<TalkKind, readonly string[]>>
  readonly joinedWithin: readonly string[]
}

interface Claim {
  readonly kind: TalkKind
  readonly name: string
  readonly joined: boolean
  readonly metOn: Day | null
}

/**
 * Has everybody had the heart-to-heart talks of the year? Each person once in each kind he can take part in, not every pair:
 * among 21 people all pairs would be 210 talks.
 */
export const heartToHeartTalks = question({
  name: 'heart-to-heart-talks',
  rules: ['HT-01'],
  settings: { dueSoonDays: { rule: 'HT-01', kind: 'design', default: 60, stricter: 'higher' } },
  judgedOn: ({ year }: HeartToHeartTalksGiven) => lastDayOf(year),
  judge: (given: HeartToHeartTalksGiven, on, law, { dueSoonDays }): Finding<HeartToHeartTalksValues> => {
    const cited = law['HT-01']
    const [from, to] = [firstDayOf(given.year), lastDayOf(given.year)]
    const held = given.talks.filter(({ heldOn }) => heldOn <= on)
    const claims = claimsOf({ ...given, talks: held }, from, to)
    const turns = given.talks.map(({ heldOn }) => heldOn)
    const lacking = claims.filter(({ metOn }) => metOn === null)
    const accused = lacking.filter(({ joined }) => !joined)
    const bound = claims.length === 0 ? { from, until: from } : accused.length === 0 ? { from: to } : undefined
    const stands = owed({ from, to, metOn: lastOf(claims), bound, turns, dueSoonDays }, on)
    const { state } = stands
    const [covered, of] = [claims.length - lacking.length, claims.length]
    const numbers = { period: given.year, covered, of, by: to }
    const formula = `${covered} = ${of}`
    const because: Because[] = [decides(cited, { text: textOf(state), numbers, formula, holds: holdsOf(state) })]
    for (const kind of talkKinds) {
      const count = lacking.filter((one) => one.kind === kind).length
      if (count > 0) because.push(tells(cited, { text: `talks.${kind}`, numbers: { count }, holds: null }))
    }
    return {
      outcome: outcomeOfOwed(state),
      values: {
        ...stands,
        covered,
        of,
        missing: missingBy(lacking),
        joinedWithin: [...new Set(lacking.filter(({ joined }) => joined).map(({ name }) => name))],
      },
      because,
      wouldChange:
        lacking.length === 0 ? [] : [{ text: 'talks.if-held', numbers: { count: lacking.length }, outcome: 'PASS' }],
    }
  },
})

/** The day on which the last of them was met; null while one is not. */
function lastOf(claims: readonly Claim[]): Day | null {
  const days = claims.flatMap(({ metOn }) => (metOn === null ? [] : [metOn])).sort()
  return days.length === claims.length ? (days.at(-1) ?? null) : null
}

/** What each person is to have: one talk of each kind for which there is a partner. */
function claimsOf({ people, talks }: HeartToHeartTalksGiven, from: Day, to: Day): Claim[] {
  const onCommittee = new Map(people.map((one) => [one.name, one.onCommittee]))
  const first = new Map<string, Day>()
  for (const { heldOn, between } of talks) {
    const [a, b] = between.map((name) => onCommittee.get(name))
    if (a === undefined || b === undefined || between[0] === between[1] || heldOn < from || heldOn > to) continue
    for (const name of between) {
      const key = `${kindOf(a, b)} ${name}`
      if (heldOn < (first.get(key) ?? '9999')) first.set(key, heldOn)
    }
  }
  const staying = people.filter(({ until }) => until == null || until > to)
  const committee = staying.filter((one) => one.onCommittee).length
  const members = staying.length - committee
  return staying.flatMap(({ name, onCommittee: seated, from: since }) => {
    const kinds: TalkKind[] = []
    if (seated && committee > 1) kinds.push('committee-committee')
    if (seated ? members > 0 : committee > 0) kinds.push('committee-member')
    if (!seated && members > 1) kinds.push('member-member')
    const joined = since !== undefined && since > from
    return kinds.map((kind) => ({ kind, name, joined, metOn: first.get(`${kind} ${name}`) ?? null }))
  })
}

function kindOf(a: boolean, b: boolean): TalkKind {
  return a && b ? 'committee-committee' : a || b ? 'committee-member' : 'member-member'
}

function missingBy(lacking: readonly Claim[]): Record<TalkKind, string[]> {
  const names = (kind: TalkKind) => lacking.filter((one) => one.kind === kind).map(({ name }) => name)
  return {
    'committee-committee': names('committee-committee'),
    'committee-member': names('committee-member'),
    'member-member': names('member-member'),
  }
}

function textOf(state: Owed['state']) {
  if (state === 'met' || state === 'met-late') return 'talks.all'
  if (state === 'overdue') return 'talks.overdue'
  if (state === 'not-applicable') return 'talks.nobody'
  return state === 'needs-human' ? 'talks.joined-within' : 'talks.due'
}
