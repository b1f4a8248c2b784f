import { type No, no } from '#core/decision.ts'
import type { Plan } from '#planning/sittings/answer.ts'
import { checkPlan, type Violation } from '#planning/sittings/check-plan.ts'
import type { Aim } from './facts.rules.ts'
import { instanceOf } from './instance.rules.ts'
import type { Picture } from './picture.rules.ts'
import { canCome } from './terms.rules.ts'

export type ChangedSince =
  | 'sittings.now-on-leave'
  | 'sittings.now-away'
  | 'sittings.now-shift-changes'
  | 'sittings.now-after-night'
  | 'sittings.now-before-night'
  | 'sittings.now-elsewhere'
  | 'sittings.now-post-short'
  | 'sittings.now-room-small'
  | 'sittings.now-no-room'
  | 'sittings.now-unit-busy'
  | 'sittings.now-lead-busy'
  | 'sittings.now-begun'
  | 'sittings.now-day-off'
  | 'sittings.now-not-called'
  | 'sittings.now-not-reached'
  | 'sittings.now-without-quorum'
  | 'sittings.now-unfit'

const unavailable = {
  leave: 'sittings.now-on-leave',
  other: 'sittings.now-away',
  'straddles-shift': 'sittings.now-shift-changes',
  'after-night': 'sittings.now-after-night',
  'before-night': 'sittings.now-before-night',
  elsewhere: 'sittings.now-elsewhere',
} as const satisfies Record<string, ChangedSince>

/** Everything that keeps a plan from being held as the picture has it, in the words of a refusal. */
export function hindrancesOf(
  now: Picture,
  aim: Aim,
  plan: Plan,
): (No<ChangedSince> & { readonly personId: string | null })[] {
  const violations = checkPlan(instanceOf(now, aim), withoutLeads(now, plan))
  return violations.map((violation) => ({ ...refusalOf(violation, now), personId: violation.personId }))
}

/** The first of them. Whoever is known to be missed (`missed`) may be: he makes it up another way. */
export function hindranceOf(now: Picture, aim: Aim, plan: Plan, missed: readonly string[]): No<ChangedSince> | null {
  const found = hindrancesOf(now, aim, plan).find(
    ({ code, personId }) => code !== 'sittings.now-not-reached' || !missed.includes(personId ?? ''),
  )
  return found ? no(found.code, found.numbers) : null
}

/** Chair and lecturer are at every sitting and in none of its lists. */
export function withoutLeads({ leads }: Picture, plan: Plan): Plan {
  const leading = new Set(leads.map(({ id }) => id))
  return {
    sittings: plan.sittings.map(({ sessionId, personIds }) => ({
      sessionId,
      personIds: personIds.filter((id) => !leading.has(id)),
    })),
  }
}

function refusalOf({ code, sessionId, personId, numbers }: Violation, now: Picture): No<ChangedSince> {
  const hour = now.hours.find(({ id }) => id === sessionId)
  const person = now.people.find(({ id }) => id === personId)?.name ?? ''
  const told = {
    ...numbers,
    person,
    on: sessionId?.slice(0, 10) ?? '',
    at: sessionId?.slice(11) ?? '',
    by: hour?.barredBy ?? '',
  }
  switch (code) {
    case 'planning.person-unavailable':
      return no(unavailable[String(numbers.reason) as keyof typeof unavailable] ?? 'sittings.now-away', told)
    case 'planning.post-below-minimum':
      return no('sittings.now-post-short', told)
    case 'planning.over-capacity':
      return no('sittings.now-room-small', told)
    case 'planning.session-forbidden':
      return no(hour?.bar === 'unit-busy' ? 'sittings.now-unit-busy' : 'sittings.now-no-room', told)
    case 'planning.lecturer-busy':
      return no('sittings.now-lead-busy', told)
    case 'planning.unknown-session':
      return no(hour?.bar === 'day-off' ? 'sittings.now-day-off' : 'sittings.now-begun', told)
    case 'planning.unknown-person':
      return no('sittings.now-not-called', told)
    case 'planning.person-not-reached':
      return no('sittings.now-not-reached', told)
    case 'planning.vote-without-quorum':
      return no('sittings.now-without-quorum', told)
    default:
      return no('sittings.now-unfit', told)
  }
}

/** Who is asked to one sitting, and of them who comes from the post; chair and lecturer with them. */
export function expectedAt(now: Picture, sessionId: string, personIds: readonly string[]) {
  const at = now.hours.findIndex(({ id }) => id === sessionId)
  const called = new Set(now.people.map(({ id }) => id))
  const leads = now.leads.map(({ id }) => id)
  const asked = [...new Set([...personIds, ...leads.filter((id) => called.has(id))])]
  const expected = asked.map((personId) => ({
    personId,
    onDuty: now.people.find(({ id }) => id === personId)?.letters[at] === 'D',
  }))
  return { expected, sittingIn: leads.filter((id) => !called.has(id)) }
}

/** Whether somebody will be at a sitting: asked to it, or leading it. */
export function isThere(now: Picture, sessionId: string, personIds: readonly string[], personId: string): boolean {
  const at = now.hours.findIndex(({ id }) => id === sessionId)
  if (now.leads.some(({ id }) => id === personId)) return true
  return personIds.includes(personId) && canCome(now.people.find(({ id }) => id === personId)?.letters[at])
}
