import type { z } from 'zod'
import { type Decision, no, yes } from '#core/decision.ts'
import { answer, type CommandContext } from '#server/handler.ts'
import type { MappedColumn } from './roster-columns.rules.ts'
import { headingKey } from './roster-headings.rules.ts'
import { mapRosterColumns } from './roster-import.contract.ts'
import { type ImportRow, openImport } from './roster-import.queries.ts'
import { readGazetteer } from './roster-known.queries.ts'
import { meaningKey } from './roster-places.rules.ts'
import { Progress } from './roster-progress.queries.ts'
import { recompare } from './roster-staging.queries.ts'

type Input = z.infer<(typeof mapRosterColumns)['input']>
type Refusal = (typeof mapRosterColumns)['refusals'][number]

export default answer(mapRosterColumns, async (context, input) => {
  const { importId, effectiveOn } = input
  const open = await openImport(context, importId, input.version)
  if (!open.ok) return open
  if (effectiveOn && effectiveOn > context.today) return no('people.not-yet', { on: effectiveOn })
  const columns = choose(open.value.columns, input.columns)
  if (!columns.ok) return columns
  const meant = await rememberMeanings(context, open.value, input.meanings)
  if (!meant.ok) return meant
  await rememberHeadings(context, open.value, columns.value)
  const progress = new Progress(context, importId)
  try {
    const found = { ...open.value, columns: columns.value, effectiveOn: effectiveOn ?? open.value.effectiveOn }
    return { importId, ...(await recompare(context, found, progress)) }
  } finally {
    await progress.end()
  }
})

/** The columns as chosen; each field once, refused columns never. */
function choose(columns: readonly MappedColumn[], chosen: Input['columns']): Decision<MappedColumn[], Refusal> {
  const choices = new Map(chosen.map(({ index, field }) => [index, field]))
  const unknown = chosen.find(({ index }) => !columns.some((column) => column.index === index && !column.refused))
  if (unknown) return no('people.unknown-column', { column: unknown.index + 1 })
  const mapped = columns.map((column): MappedColumn => {
    const field = choices.get(column.index)
    return field === undefined ? column : { ...column, field, by: 'choice' }
  })
  const fields = mapped.flatMap(({ field }) => field ?? [])
  const twice = fields.find((field, place) => fields.indexOf(field) !== place)
  return twice ? no('people.field-twice', { field: twice }) : yes(mapped)
}

async function rememberHeadings(
  { db }: CommandContext,
  { unitId }: ImportRow,
  columns: readonly MappedColumn[],
): Promise<void> {
  for (const { heading, field, by } of columns) {
    if (by !== 'choice' || !headingKey(heading)) continue
    const said = { field: field ?? 'none' }
    await db
      .insertInto('people.roster_heading')
      .values({ unit_id: unitId, heading: headingKey(heading), ...said })
      .onConflict((conflict) => conflict.columns(['unit_id', 'heading']).doUpdateSet(said))
      .execute()
  }
}

/** What an unknown name means: something of its kind in the unit, or nothing. */
async function rememberMeanings(
  { db }: CommandContext,
  found: ImportRow,
  meanings: Input['meanings'],
): Promise<Decision<undefined, Refusal>> {
  if (meanings.length === 0) return yes()
  const gazetteer = await readGazetteer(db, found)
  for (const { field, wording, targetId } of meanings) {
    if (targetId && gazetteer.place(targetId)?.field !== field) return no('people.unknown-unit')
    await db
      .insertInto('people.roster_meaning')
      .values({ unit_id: found.unitId, field, wording: meaningKey(wording), target_id: targetId })
      .onConflict((conflict) => conflict.columns(['unit_id', 'field', 'wording']).doUpdateSet({ target_id: targetId }))
      .execute()
  }
  return yes()
}
