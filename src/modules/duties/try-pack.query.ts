import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import type { SupposedPack } from '#modules/packs/effect.rules.ts'
import { packsFor } from '#modules/packs/packs.public.ts'
import { judgeLocalPack } from '#regulations/local/local-pack.rules.ts'
import { answer, type QueryContext } from '#server/handler.ts'
import { type Duty, keyOf } from './duty.rules.ts'
import { dutiesOf } from './duty-keeping.rules.ts'
import { readFacts } from './facts/facts.queries.ts'
import type { BranchFacts } from './facts/facts.rules.ts'
import { keptOn } from './families/family.rules.ts'
import { tryPack } from './pack-trial.contract.ts'

/** Branches worked out for one answer, and duties told of. */
const mostBranches = 50
const mostDuties = 100

export default answer(tryPack, async (context, { unitId, change }) => {
  const { db, today, zone } = context
  if (change.kind === 'adopt' && !judgeLocalPack(change.content).ok) return no('duties.pack-loosens')
  const branches = await branchesBelow(context, unitId)
  const [first] = branches
  if (!first) return no('duties.unknown-unit')
  const ids = branches.slice(0, mostBranches).map(({ id }) => id)
  const kept = keptOn(today)
  const facts = await readFacts(db, ids, kept, zone)
  const supposed: SupposedPack =
    change.kind === 'withdraw'
      ? { kind: 'withdrawn', id: change.packId }
      : { kind: 'adopted', unitId, level: first.level, content: change.content }
  const local = await packsFor(db, ids, supposed)
  const rows = (branch: BranchFacts) => dutiesOf(branch, kept).map(({ duty }) => duty)
  const turns = facts.flatMap((branch) => turned(rows(branch), rows({ ...branch, local: local.get(branch.id) ?? [] })))
  // What is about one person is counted and not told: who adopts packs need not be who keeps that of persons.
  const told = turns.filter(({ duty }) => duty.personId === null).slice(0, mostDuties)
  const names = await namesOf(context, told)
  return {
    branches: branches.length,
    looked: ids.length,
    changed: turns.length,
    duties: told.map(({ duty: { unitId: owing, rule, period }, before, after }) => ({
      unit: { id: owing, name: names.get(owing) ?? '' },
      rule,
      period,
      before: before && { state: before.state, dueOn: before.dueOn },
      after: after && { state: after.state, dueOn: after.dueOn },
    })),
  }
})

/** The branches at and below a unit one administers, with the depth of that unit. */
async function branchesBelow({ db, reach, today }: QueryContext, unitId: string) {
  const { rows } = await sql<{ id: string; level: number }>`
    select branch.id, nlevel(unit.path) as level
    from organisation.unit join organisation.unit as branch on branch.path <@ unit.path and branch.kind = 'branch'
    where unit.id = ${unitId} and ${reach('administer', 'unit.path')}
      and (branch.until_on is null or branch.until_on > ${today}::date)
    order by branch.path`.execute(db)
  return rows
}

interface Turn {
  readonly duty: Duty
  readonly before: Duty | null
  readonly after: Duty | null
}

/** The duties of a branch that would stand otherwise: another state, another last day, or another text that decides. */
function turned(before: readonly Duty[], after: readonly Duty[]): Turn[] {
  const then = new Map(after.map((duty) => [keyOf(duty), duty]))
  const now = new Set(before.map(keyOf))
  return [
    ...before.flatMap((duty) => {
      const other = then.get(keyOf(duty)) ?? null
      const same = other && other.state === duty.state && other.dueOn === duty.dueOn
      return same ? [] : [{ duty, before: duty, after: other }]
    }),
    ...after.flatMap((duty) => (now.has(keyOf(duty)) ? [] : [{ duty, before: null, after: duty }])),
  ]
}

async function namesOf({ db }: QueryContext, turns: readonly Turn[]): Promise<Map<string, string>> {
  const ids = turns.map(({ duty }) => duty.unitId)
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from organisation.unit where id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
