import { type Decision, no, yes } from '#core/decision.ts'
import type { CommandContext, QueryContext } from '#server/handler.ts'

export interface Ledger {
  readonly branchId: string
  readonly branchName: string
  readonly fromMonth: string
  readonly collectionDay: number
  readonly version: number
}

/** A branch whose dues the actor keeps; out of reach is the same as not there. */
export async function findBranch({ db, reach }: QueryContext, branchId: string) {
  return db
    .selectFrom('organisation.unit as unit')
    .select(['unit.id', 'unit.name'])
    .where('unit.id', '=', branchId)
    .where('unit.kind', '=', 'branch')
    .where(reach('keep-dues', 'unit.path'))
    .executeTakeFirst()
}

export async function findLedger({ db }: Pick<QueryContext, 'db'>, branchId: string, lock = false) {
  return db
    .selectFrom('dues.ledger')
    .select(['from_month as fromMonth', 'collection_day as collectionDay', 'version'])
    .where('branch_id', '=', branchId)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()
}

/** The ledger of a branch, read; for a command locked, so that two who keep it follow one another. */
export async function openLedger(
  context: QueryContext | CommandContext,
  branchId: string,
): Promise<Decision<Ledger, 'dues.unknown-branch' | 'dues.no-ledger'>> {
  const branch = await findBranch(context, branchId)
  if (!branch) return no('dues.unknown-branch')
  const ledger = await findLedger(context, branchId, 'emit' in context)
  return ledger ? yes({ branchId, branchName: branch.name, ...ledger }) : no('dues.no-ledger')
}

/** Says whose dues changed: the audit row's unit and the one event of this module. */
export function announce({ audit, emit }: CommandContext, branchId: string, personIds: readonly string[]): void {
  audit({ unitId: branchId })
  emit('dues.dues-changed', { branchId, personIds })
}
