import { addDays, type Day } from '#core/day.ts'
import { type PersonSpan, talksGiven, targetedGiven } from '#modules/talks/talks.rules.ts'
import { firstDayOf, lastDayOf, type Period } from '#regulations/period.rules.ts'
import type { Judged } from '../duty.rules.ts'
import { type BranchFacts, belongs, type Days, isMember, type OccasionFacts } from '../facts/facts.rules.ts'
import { asked, judged, type Kept, later, nextOf, periodsKept } from './family.rules.ts'

/** Heart-to-heart talks (BR18 art. 19): the year's for everybody, and those that something calls for. */
export function talkDuties(facts: BranchFacts, kept: Kept): Judged[] {
  return [
    ...periodsKept(facts, 'year', kept).map((year) => yearDuty(facts, year, kept.today)),
    ...facts.occasions.flatMap((one) => occasionDuty(facts, one, kept.today)),
  ]
}

function yearDuty(facts: BranchFacts, year: Period, today: Day): Judged {
  const rows = { members: spansOf(facts), committee: facts.officers, talks: facts.talks }
  const answer = asked(facts, 'heart-to-heart-talks', talksGiven(year, rows, today), today)
  const { state = 'needs-human', dueOn = lastDayOf(year), metOn = null } = answer.values ?? {}
  // Who comes, leaves or is seated on a day that is known already changes whose talks are asked for.
  const turns = [...rows.members, ...rows.committee].flatMap(({ fromOn, untilOn }) => [fromOn, untilOn ?? fromOn])
  const validUntil = nextOf(today, answer.values?.validUntil ?? null, ...turns.filter((day) => day <= dueOn))
  const key = { unitId: facts.id, personId: null, rule: 'HT-01', period: year } as const
  return judged(facts, key, firstDayOf(year), { state, dueOn, validUntil, metOn }, answer)
}

/** Membership of the branch as far as he was a probationary or full member. */
function spansOf({ members }: BranchFacts): PersonSpan[] {
  return members.flatMap(({ personId, here, standings }) =>
    here.flatMap((stretch) =>
      standings.flatMap((standing) => {
        const [from, until] = [later(stretch.from, standing.from), sooner(stretch.until, standing.until)]
        return isMember(standing.kind) && (until === null || from < until) ? [datedAs({ personId, from, until })] : []
      }),
    ),
  )
}

function datedAs({ personId, from, until }: Days & { readonly personId: string }): PersonSpan {
  return { personId, fromOn: from, untilOn: until }
}

function sooner(a: Day | null, b: Day | null): Day | null {
  return a === null || (b !== null && b < a) ? b : a
}

function occasionDuty(facts: BranchFacts, occasion: OccasionFacts, today: Day): Judged[] {
  const { id, personId, occurredOn, talks } = occasion
  const given = targetedGiven(occasion, talks)
  const { heldOn } = given
  const answer = asked(facts, 'targeted-talk', given, today)
  const { values } = answer
  if (!values || values.state === 'not-called-for') return []
  const held = values.state === 'held'
  const left = facts.members.some((member) => member.personId === personId) && !belongs(facts, personId, today)
  if (!held && left) return []
  const stands = {
    state: held ? 'met' : values.state === 'due-soon' ? 'due-soon' : 'due',
    dueOn: values.remindOn ?? addDays(occurredOn, 14),
    validUntil: values.validUntil,
    metOn: held ? heldOn : null,
    recordId: id,
  } as const
  const key = { unitId: facts.id, personId, rule: 'HT-02', period: occurredOn } as const
  return [judged(facts, key, occurredOn, stands, answer)]
}
