import type { Other, OtherAnswer } from './others.rules.ts'

/** What a row of the comparison says of a plan beside the best one; numbers are for the sentence. */
export type Verdict =
  | 'waiting'
  | 'running'
  | 'stopped'
  | 'impossible'
  | 'unknown'
  | 'short'
  | 'fewerSittings'
  | 'moreSittings'
  | 'lessOffDuty'
  | 'moreOffDuty'
  | 'morePresent'
  | 'lessPresent'
  | 'alike'

type PlannedAnswer = Extract<OtherAnswer, { kind: 'planned' }>
type Worth = Pick<PlannedAnswer, 'cost'>

/** A plan compared with the best one, which is null where there is none; `short` where it does not reach everybody. */
export function verdictOf(
  { state, answer }: Other,
  best: Worth | null,
  vote: boolean,
): { readonly verdict: Verdict; readonly count: number } {
  const say = (verdict: Verdict, count = 0) => ({ verdict, count })
  if (state !== 'done') return say(state)
  if (answer?.kind !== 'planned') return say(answer?.kind ?? 'unknown')
  const missed = answer.missed?.personIds.length ?? 0
  if (missed > 0) return say('short', missed)
  if (!best) return say('alike')
  const [mine, other] = [answer.cost, best.cost]
  if (vote) {
    const more = mine.present - other.present
    return more === 0 ? say('alike') : say(more > 0 ? 'morePresent' : 'lessPresent', Math.abs(more))
  }
  const sittings = mine.sittings - other.sittings
  if (sittings < 0) return say('fewerSittings', -sittings)
  const offDuty = mine.offDuty - other.offDuty
  if (offDuty < 0) return say('lessOffDuty', other.offDutyComings - mine.offDutyComings)
  if (sittings > 0) return say('moreSittings', sittings)
  return offDuty > 0 ? say('moreOffDuty', mine.offDutyComings - other.offDutyComings) : say('alike')
}

/** The most people at one sitting of a plan. */
export function largestOf({ plan }: Pick<PlannedAnswer, 'plan'>): number {
  return Math.max(0, ...plan.sittings.map(({ personIds }) => personIds.length))
}
