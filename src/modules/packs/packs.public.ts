import type { Database } from '#db/connect.ts'
import type { LocalPack } from '#regulations/local/local-pack.rules.ts'
import { readAdopted } from './adopted.queries.ts'
import { asSupposed, inEffect, type SupposedPack } from './effect.rules.ts'

/**
 * The local packs each unit is judged by: what it or a unit above it adopted and did not withdraw, those of the highest unit
 * first. For every unit asked of, in one query; pass them to `ask` as `local`. They change with the event `packs.pack-changed`,
 * for the unit it names and all below it.
 * `supposed` answers as if that had been done, and writes nothing.
 */
export async function packsFor(
  db: Database,
  unitIds: readonly string[],
  supposed: SupposedPack | null = null,
): Promise<Map<string, LocalPack[]>> {
  const rows = await readAdopted(db, unitIds)
  const byUnit = Map.groupBy(rows, ({ boundId }) => boundId)
  return new Map(unitIds.map((id) => [id, inEffect(asSupposed(byUnit.get(id) ?? [], supposed))]))
}
