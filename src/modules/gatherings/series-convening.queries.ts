import { sql } from 'kysely'
import { isNo, type No, no } from '#core/decision.ts'
import type { InputOf } from '#core/operation.ts'
import { tablesKnown } from '#modules/organisation/working-days.public.ts'
import { type CommandContext, newId } from '#server/handler.ts'
import { conveneParsed } from './convene.public.ts'
import { planGathering } from './plan.contract.ts'
import type { conveneSeries } from './series.contract.ts'
import { occurrences } from './series.rules.ts'
import { seriesTexts } from './series.texts.ts'
import { templateAgenda } from './template.contract.ts'
import type { PurposeKind } from './terms.rules.ts'
import { usualTitle } from './title.rules.ts'
import { usualSteps } from './usual-agenda.rules.ts'

/** A series one keeps, locked so that two do not convene the same month. */
export async function lockSeries({ db, reach }: CommandContext, id: string) {
  return await db
    .selectFrom('gatherings.series as series')
    .innerJoin('organisation.unit as unit', 'unit.id', 'series.unit_id')
    .selectAll('series')
    .select('unit.name as unitName')
    .where('series.id', '=', id)
    .where(reach('keep-gatherings', 'unit.path'))
    .forUpdate('series')
    .executeTakeFirst()
}

export type Series = NonNullable<Awaited<ReturnType<typeof lockSeries>>>
export type Occasion = InputOf<typeof conveneSeries>['occasions'][number]

type Refusal =
  | 'gatherings.no-such-occasion'
  | 'gatherings.already-convened'
  | 'gatherings.moved-needs-reason'
  | Extract<Awaited<ReturnType<typeof conveneParsed>>, { ok: false }>['code']

/** Convenes one month of a series with the agenda of its template. @returns the day it is or would have been held on, and whether it was refused */
export async function conveneOccasion(
  context: CommandContext,
  series: Series,
  { id, month, reason, ...asked }: Occasion,
): Promise<{ heldOn: string; refused: No<Refusal> | null }> {
  const fixed =
    series.day_of_month === null
      ? { nth: series.nth ?? 1, weekday: series.weekday ?? 1 }
      : { dayOfMonth: series.day_of_month }
  const returning = { fixed, onDayOff: series.on_day_off, from: series.from_on, until: series.until_on }
  const [found] = occurrences(returning, `${month}-01`, 1, await tablesKnown(context.db))
  const heldOn = asked.heldOn ?? found?.heldOn ?? `${month}-01`
  if (!found || heldOn.slice(0, 7) !== month) return { heldOn, refused: no('gatherings.no-such-occasion', { month }) }
  if (await isConvened(context, series.id, month)) return { heldOn, refused: no('gatherings.already-convened') }
  const purposes = series.purposes as PurposeKind[]
  const moved = heldOn !== found.fixedOn
  const byRule = heldOn === found.heldOn
  const why = reason ?? (byRule ? seriesTexts.movedByRule[0] : null)
  if (moved && why === null) return { heldOn, refused: no('gatherings.moved-needs-reason', { fixedOn: found.fixedOn }) }
  const plan = planGathering.input.parse({
    id,
    unitId: series.unit_id,
    title: usualTitle({ heldOn, kinds: purposes, unit: series.unitName }, 'zh'),
    heldOn,
    startsAt: series.starts_at,
    endsAt: series.ends_at,
    venueId: series.venue_id,
    place: series.place,
    chairId: series.chair_id,
    recorderId: series.recorder_id,
    purposes: purposes.map((kind) => ({
      kind,
      reasonMoved: moved && kind === 'theme-party-day' ? why : null,
    })),
    agenda: await agendaOf(context, series, purposes),
  })
  const done = await conveneParsed(context, plan, null, { id: series.id, month })
  return { heldOn, refused: isNo(done) ? done : null }
}

async function isConvened({ db }: CommandContext, seriesId: string, month: string): Promise<boolean> {
  const { rows } = await sql`
    select from gatherings.gathering where series_id = ${seriesId} and series_month = ${month} and not exists (
      select from gatherings.milestone where milestone.gathering_id = gathering.id and milestone.kind = 'cancelled')`.execute(
    db,
  )
  return rows.length > 0
}

/** The agenda of the template, and the usual steps of purposes it says nothing of. */
async function agendaOf({ db, now }: CommandContext, series: Series, purposes: readonly PurposeKind[]) {
  const template = series.template_id
    ? await db
        .selectFrom('gatherings.template')
        .select('agenda')
        .where('id', '=', series.template_id)
        .executeTakeFirst()
    : undefined
  const kept = template ? templateAgenda.parse(template.agenda) : []
  return purposes.map((purpose) => {
    const items =
      kept.find((one) => one.purpose === purpose)?.items ??
      usualSteps(purpose, 'zh').map((title) => ({ title, standing: true }))
    return { purpose, items: items.map((line) => ({ ...line, id: newId(now) })) }
  })
}
