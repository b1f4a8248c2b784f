import { type RawBuilder, sql } from 'kysely'
import type { Ability } from '#core/abilities.ts'
import type { Day } from '#core/day.ts'
import type { CommandContext, QueryContext } from '#server/handler.ts'
import type { Scale } from './terms.rules.ts'

/** A year of a branch, as every handler needs it. */
export interface LifeYear {
  readonly id: string
  readonly branchId: string
  readonly branchName: string
  readonly demo: boolean
  readonly year: number
  readonly hasLife: boolean
  readonly hasAppraisal: boolean
  readonly scale: Scale
  readonly version: number
  readonly openedBy: string
  readonly openedAt: Date
  /** The day whose members are appraised: of the ballot, else of the publication. */
  readonly fixedOn: Day | null
  readonly published: boolean
}

const columns = sql`life_year.id, life_year.branch_id as "branchId", branch.name as "branchName", branch.demo,
  life_year.year, life_year.has_life as "hasLife", life_year.has_appraisal as "hasAppraisal", life_year.scale,
  life_year.version, life_year.opened_at as "openedAt",
  (select name from people.person where id = life_year.opened_by) as "openedBy",
  coalesce((select step.taken_on from appraisal.step
      where step.life_year_id = life_year.id and step.kind = 'ballot' and step.struck_at is null),
    (select publication.published_on from appraisal.publication where publication.life_year_id = life_year.id)) as "fixedOn",
  exists (select from appraisal.publication where publication.life_year_id = life_year.id) as published`

async function findYear(context: QueryContext, condition: RawBuilder<boolean>, ability: Ability, lock: boolean) {
  const { rows } = await sql<LifeYear>`
    select ${columns} from appraisal.life_year join organisation.unit as branch on branch.id = life_year.branch_id
    where ${condition} and ${context.reach(ability, 'branch.path')} ${lock ? sql`for update of life_year` : sql``}`.execute(
    context.db,
  )
  return rows[0]
}

/** A year the asker keeps; undefined for one out of reach, like one that does not exist. */
export function keptYear(context: QueryContext, id: string): Promise<LifeYear | undefined> {
  return findYear(context, sql<boolean>`life_year.id = ${id}`, 'keep-appraisal', false)
}

/** The same, locked for what will be written. */
export function lockYear(context: CommandContext, id: string): Promise<LifeYear | undefined> {
  return findYear(context, sql<boolean>`life_year.id = ${id}`, 'keep-appraisal', true)
}

export function seenYear(context: QueryContext, branchId: string, year: number): Promise<LifeYear | undefined> {
  return findYear(
    context,
    sql<boolean>`life_year.branch_id = ${branchId} and life_year.year = ${year}`,
    'see-branch',
    false,
  )
}

/** The branch, and whether the asker keeps its years. */
export async function seenBranch({ db, reach }: QueryContext, branchId: string) {
  return db
    .selectFrom('organisation.unit as unit')
    .select(['unit.id', 'unit.name', 'unit.demo', reach('keep-appraisal', 'unit.path').as('keeps')])
    .where('unit.id', '=', branchId)
    .where('unit.kind', '=', 'branch')
    .where(reach('see-branch', 'unit.path'))
    .executeTakeFirst()
}

/** Says what changed, to whom it belongs. @returns the version to send next time */
export async function touch(context: CommandContext, { id, branchId, version }: LifeYear): Promise<number> {
  await context.db
    .updateTable('appraisal.life_year')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .execute()
  tell(context, { id, branchId })
  return version + 1
}

export function tell({ audit, emit }: CommandContext, { id, branchId }: Pick<LifeYear, 'id' | 'branchId'>): void {
  audit({ unitId: branchId })
  emit('appraisal.year-changed', { branchId, lifeYearId: id })
}
