import { sql } from 'kysely'
import { reaches } from '#core/actor.ts'
import type { Day } from '#core/day.ts'
import type { QueryContext } from '#server/handler.ts'
import { type DutyRule, familyOf, narrowed, purposeFor } from './duty-kinds.rules.ts'
import { readFacts } from './facts/facts.queries.ts'
import type { BranchFacts } from './facts/facts.rules.ts'
import { keptOn } from './families/family.rules.ts'
import { type ForecastDuty, forecastOf } from './forecast.rules.ts'
import { formFor } from './forms.rules.ts'

interface Unit {
  readonly id: string
  readonly name: string
  readonly kind: 'branch' | 'group'
  readonly path: string
  readonly branch: string
}

/** The units of a branch that are in reach: what their duties follow from, and what they, their people and gatherings are called. */
export async function readAhead({ db, reach, today, zone, actor }: QueryContext, branchId: string) {
  const { rows: units } = await sql<Unit>`
    select unit.id, unit.name, unit.kind, unit.path::text as path, branch.name as branch
    from organisation.unit as branch
    join organisation.unit on unit.id = branch.id or unit.parent_id = branch.id and unit.kind = 'group'
    where branch.id = ${branchId} and branch.kind = 'branch'
      and (unit.until_on is null or unit.until_on > ${today}::date) and ${reach('see', 'unit.path')}
    order by unit.kind, unit.position, unit.name`.execute(db)
  const [first] = units
  if (!first) return null
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const [whole] = await readFacts(db, [branchId], keptOn(today), zone)
  if (!whole) return null
  const facts: BranchFacts = {
    ...whole,
    units: units.flatMap(({ id }) => whole.units.find((unit) => unit.id === id) ?? []),
  }
  const titled = await titlesOf(db, facts, today)
  const names = await namesOf(db, facts)
  const inReach = ({ unitId, rule }: ForecastDuty) =>
    known.has(unitId) && mayBeTold(rule, known.get(unitId)?.path ?? '')
  const mayBeTold = (rule: DutyRule, path: string) => {
    const closed = narrowed.find(({ rules }) => rules.includes(rule))
    return !closed || reaches(actor, closed.needs, path)
  }
  return {
    branch: { id: branchId, name: first.branch },
    facts,
    convened: [...titled.values()].filter(({ heldOn }) => heldOn >= today),
    duties: (supposed: BranchFacts, months?: number) => forecastOf(supposed, today, months).filter(inReach),
    told: (duty: ForecastDuty) => {
      const { id, name, kind, path } = known.get(duty.unitId) ?? first
      const mayConvene = reaches(actor, 'keep-gatherings', path)
      const person = duty.personId ? { id: duty.personId, name: names.get(duty.personId) ?? '' } : null
      const form = mayConvene ? formFor({ ...duty, branchId }) : null
      return {
        unit: { id, name, kind, mayConvene },
        person,
        rule: duty.rule,
        family: familyOf(duty.rule),
        purpose: purposeFor(duty.rule),
        period: duty.period,
        dueOn: duty.dueOn,
        state: duty.state,
        gathering: duty.gatheringId === null ? null : (titled.get(duty.gatheringId) ?? null),
        form: form && { form: form.form, about: { ...form.about } },
      }
    },
  }
}

async function titlesOf(db: QueryContext['db'], facts: BranchFacts, today: Day) {
  const ids = facts.units.flatMap(({ gatherings }) => gatherings.map(({ id }) => id))
  const { rows } = await sql<{ id: string; title: string; heldOn: Day }>`
    select id, title, held_on as "heldOn" from gatherings.gathering
    where id = any(${ids}::uuid[]) and held_on >= ${`${today.slice(0, 4)}-01-01`}::date
    order by held_on, starts_at`.execute(db)
  return new Map(rows.map((gathering) => [gathering.id, gathering]))
}

async function namesOf(db: QueryContext['db'], facts: BranchFacts): Promise<Map<string, string>> {
  const about = [facts.members, facts.officers, facts.courses, facts.occasions, facts.letters, facts.absences].flatMap(
    (rows) => rows.map(({ personId }) => personId),
  )
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from people.person where id = any(${about}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
