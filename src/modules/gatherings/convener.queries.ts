import { sql } from 'kysely'
import type { InputOf } from '#core/operation.ts'
import type { Database } from '#db/connect.ts'
import type { CommandContext } from '#server/handler.ts'
import type { planGathering } from './plan.contract.ts'
import type { ConvenerKind } from './plan.rules.ts'

type Planned = InputOf<typeof planGathering>

/** Whom it calls and with which agenda it begins. */
export type Calling = Pick<Planned, 'sittingsId' | 'expected' | 'sittingIn' | 'guests' | 'agenda'>
export type Plan = Omit<Planned, 'id' | 'unitId' | keyof Calling>

export interface Convener {
  readonly unitId: string
  readonly branchId: string
  readonly kind: ConvenerKind
  readonly fromOn: string
  readonly untilOn: string | null
}

/** The branch or group that convenes, if the actor keeps its gatherings. */
export async function convenerOf({ db, reach }: CommandContext, unitId: string): Promise<Convener | undefined> {
  const unit = await db
    .selectFrom('organisation.unit as unit')
    .select(['unit.id', 'unit.parent_id', 'unit.kind', 'unit.from_on', 'unit.until_on'])
    .where('unit.id', '=', unitId)
    .where('unit.kind', 'in', ['branch', 'group'])
    .where(reach('keep-gatherings', 'unit.path'))
    .executeTakeFirst()
  if (!unit) return undefined
  const kind = unit.kind as ConvenerKind
  const branchId = kind === 'branch' ? unit.id : (unit.parent_id ?? unit.id)
  return { unitId: unit.id, branchId, kind, fromOn: unit.from_on, untilOn: unit.until_on }
}

/** By membership, posting or office somewhere in the branch on that day. */
export async function standsInBranch(db: Database, personId: string, branchId: string, on: string) {
  const found = await db
    .selectFrom('people.person_unit as place')
    .innerJoin('organisation.unit as branch', (join) => join.on('branch.id', '=', branchId))
    .select('place.person_id')
    .where('place.person_id', '=', personId)
    .where(sql<boolean>`place.path <@ branch.path`)
    .where('place.from_on', '<=', on)
    .where((row) => row.or([row('place.until_on', 'is', null), row('place.until_on', '>', on)]))
    .executeTakeFirst()
  return found !== undefined
}
