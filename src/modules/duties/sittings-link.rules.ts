import { addDays, type Day, daysBetween } from '#core/day.ts'
import type { DutyRule, Purpose } from './duty-kinds.rules.ts'

interface Owed {
  readonly unit: { readonly id: string }
  readonly rule: DutyRule
  readonly dueOn: Day
  /** From today; negative once the last day has passed. */
  readonly daysLeft: number
  readonly action:
    | { readonly open: 'plan-gathering'; readonly purpose: Purpose; readonly unitId: string; readonly from: Day }
    | { readonly open: 'gathering' | 'form' }
    | null
}

/** Two weeks are looked over at first: further ahead rota and leave are not known. */
const daysAhead = 14

/** What brings together more people than one hour can have, and whether it has to be one sitting with the quorum of a vote. */
const goals: Readonly<Partial<Record<Purpose, 'everyone' | 'ordinary'>>> = {
  'branch-assembly': 'ordinary',
  'group-meeting': 'everyone',
  'theme-party-day': 'everyone',
  lecture: 'everyone',
}

/**
 * Where the sittings of a duty are planned over the rota, with what must be reached and by when filled in; null for what a few
 * people can meet about. `vote`: it takes one sitting.
 */
export function sittingsLink({
  unit,
  rule,
  dueOn,
  daysLeft,
  action,
}: Owed): { readonly href: string; readonly vote: boolean } | null {
  const election = rule === 'CM-03' && action?.open === 'form'
  const planned = action?.open === 'plan-gathering' ? action : null
  const goal = election ? 'election' : planned && goals[planned.purpose]
  if (!goal || daysLeft < 0) return null
  const tomorrow = addDays(dueOn, 1 - daysLeft)
  const first = planned && planned.from > tomorrow ? planned.from : tomorrow
  const from = first > dueOn ? dueOn : first
  const to = daysBetween(from, dueOn) < daysAhead ? dueOn : addDays(from, daysAhead - 1)
  const asked = {
    unit: planned?.unitId ?? unit.id,
    ...(goal === 'everyone' ? {} : { goal }),
    purpose: planned?.purpose ?? 'branch-assembly',
    ...{ from, to, due: dueOn },
  }
  // Identifiers, words of ours and days: nothing in them has to be escaped.
  const search = Object.entries(asked).map(([name, value]) => `${name}=${value}`)
  return { href: `/sittings?${search.join('&')}`, vote: goal !== 'everyone' }
}
