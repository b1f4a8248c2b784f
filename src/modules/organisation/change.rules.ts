import { addDays, type Day } from '#core/day.ts'
import type { WorkCode } from './pattern.rules.ts'
import type { Override } from './rota.rules.ts'

/** A change of the rota as it is entered; the days of leaves and holidays are half-open. */
export type Change =
  | {
      readonly kind: 'swap'
      readonly on: Day
      readonly crewId: string
      readonly otherCrewId: string
      readonly personId?: string | undefined
      readonly otherPersonId?: string | undefined
    }
  | {
      readonly kind: 'leave'
      readonly crewId: string
      readonly personId: string
      readonly fromOn: Day
      readonly untilOn: Day
    }
  | { readonly kind: 'holiday'; readonly crewId?: string | undefined; readonly fromOn: Day; readonly untilOn: Day }
  | {
      readonly kind: 'shift'
      readonly on: Day
      readonly crewId: string
      readonly personId?: string | undefined
      readonly code: WorkCode
    }

/** The override a change becomes. */
export function overrideFrom(id: string, change: Change): Override {
  const [fromOn, untilOn] = 'on' in change ? [change.on, addDays(change.on, 1)] : [change.fromOn, change.untilOn]
  return {
    id,
    kind: change.kind,
    crewId: change.crewId ?? null,
    personId: change.kind === 'holiday' ? null : (change.personId ?? null),
    otherCrewId: change.kind === 'swap' ? change.otherCrewId : null,
    otherPersonId: change.kind === 'swap' ? (change.otherPersonId ?? null) : null,
    code: change.kind === 'shift' ? change.code : null,
    fromOn,
    untilOn,
  }
}
