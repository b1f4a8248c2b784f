import { sql } from 'kysely'
import { reaches } from '#core/actor.ts'
import type { Day } from '#core/day.ts'
import type { QueryContext } from '#server/handler.ts'
import { purposeOf, type UnitFacts } from './duty.rules.ts'
import { readFacts } from './facts.queries.ts'
import type { ForecastDuty } from './forecast.rules.ts'

/** The units of a branch that are in reach: what their duties follow from, and what they and their gatherings are called. */
export async function readAhead({ db, reach, today, actor }: QueryContext, branchId: string) {
  const { rows: units } = await sql<{
    id: string
    name: string
    kind: 'branch' | 'group'
    path: string
    branch: string
  }>`
    select unit.id, unit.name, unit.kind, unit.path::text as path, branch.name as branch
    from organisation.unit as branch
    join organisation.unit on unit.id = branch.id or unit.parent_id = branch.id and unit.kind = 'group'
    where branch.id = ${branchId} and branch.kind = 'branch'
      and (unit.until_on is null or unit.until_on > ${today}::date) and ${reach('see', 'unit.path')}
    order by unit.kind, unit.position, unit.name`.execute(db)
  const [first] = units
  if (!first) return null
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const facts = (await readFacts(db, [branchId], today)).filter(({ id }) => known.has(id))
  const placed = units.flatMap(({ id }) => facts.find((unit) => unit.id === id) ?? [])
  const { rows: gatherings } = await sql<{ id: string; title: string; heldOn: Day }>`
    select id, title, held_on as "heldOn" from gatherings.gathering
    where id = any(${gatheringsOf(placed)}::uuid[]) and held_on >= ${`${today.slice(0, 4)}-01-01`}::date
    order by held_on, starts_at`.execute(db)
  const titled = new Map(gatherings.map((gathering) => [gathering.id, gathering]))
  return {
    branch: { id: branchId, name: first.branch },
    facts: placed,
    convened: gatherings.filter(({ heldOn }) => heldOn >= today),
    told: ({ unitId, rule, period, dueOn, state, gatheringId }: ForecastDuty) => {
      const { id, name, kind, path } = known.get(unitId) ?? first
      const gathering = gatheringId === null ? null : (titled.get(gatheringId) ?? null)
      return {
        unit: { id, name, kind, mayConvene: reaches(actor, 'keep-gatherings', path) },
        rule,
        purpose: purposeOf[rule],
        period,
        dueOn,
        state,
        gathering,
      }
    },
  }
}

function gatheringsOf(units: readonly UnitFacts[]): string[] {
  return units.flatMap(({ gatherings }) => gatherings.map(({ id }) => id))
}
