import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#core/day.ts'
import type { CommandContext } from '#server/handler.ts'

type Writer = Pick<CommandContext, 'actor' | 'now'>

/** Who writes down that a fact begins; with it, where the end is known already, that it ends. */
export function begun({ actor, now }: Writer, untilOn: Day | null = null) {
  const begins = { recorded_by: actor.personId, recorded_at: now }
  return untilOn === null ? begins : { ...begins, ...endOf({ actor, now }, untilOn) }
}

/** The end of a fact and who writes it down. */
export function endOf({ actor, now }: Writer, untilOn: Day) {
  return { until_on: untilOn, end_recorded_by: actor.personId, end_recorded_at: now }
}

/** For SQL by hand: a new last day; who wrote down the one before it is forgotten with it. `row` is the table being changed. */
export function endsNow({ actor, now }: Writer, row: string, untilOn: RawBuilder<Day | null>): RawBuilder<unknown> {
  const kept = (column: string, value: unknown, type: string) => {
    const until = sql.ref(`${row}.until_on`)
    return sql`${sql.ref(column)} = case when ${untilOn} is null then null when ${until} is not distinct from ${untilOn}
      then ${sql.ref(`${row}.${column}`)} else ${value}::${sql.raw(type)} end`
  }
  return sql`until_on = ${untilOn}, ${kept('end_recorded_by', actor.personId, 'uuid')},
    ${kept('end_recorded_at', now, 'timestamptz')}`
}
