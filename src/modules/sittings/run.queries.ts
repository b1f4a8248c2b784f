import { isNo, type No, no } from '#core/decision.ts'
import type { CommandContext, QueryContext } from '#server/handler.ts'
import { keptUnit, readFacts } from './facts.queries.ts'
import type { Aim } from './facts.rules.ts'
import { mayOffer, type OfferRefusal } from './hours.rules.ts'
import { type Picture, pictureOf } from './picture.rules.ts'
import { isVote } from './terms.rules.ts'

export type AimRefusal =
  | OfferRefusal
  | 'sittings.unknown-unit'
  | 'sittings.unknown-person'
  | 'sittings.vote-not-of-group'

/** Draws who can come when, as the records stand now, or says why that cannot be asked. */
export async function drawPicture(context: QueryContext, aim: Aim): Promise<Picture | No<AimRefusal>> {
  const unit = await keptUnit(context, aim.unitId)
  if (!unit) return no('sittings.unknown-unit')
  if (unit.kind === 'group' && isVote(aim.goal)) return no('sittings.vote-not-of-group')
  const offered = mayOffer(aim, context.today)
  if (isNo(offered)) return offered
  const facts = await readFacts(context, unit, aim)
  const known = new Set([...facts.called, ...facts.leads].map(({ id }) => id))
  if ([aim.chairId, aim.lecturerId].some((id) => id !== null && !known.has(id))) return no('sittings.unknown-person')
  return pictureOf(facts, aim, context.now, context.zone)
}

/** A run of a unit whose gatherings the actor keeps; locked where it is about to be changed. */
export async function findRun(context: QueryContext, id: string, lock = false) {
  const asked = context.db
    .selectFrom('sittings.run as run')
    .innerJoin('organisation.unit as unit', 'unit.id', 'run.unit_id')
    .selectAll('run')
    .where('run.id', '=', id)
    .where(context.reach('keep-gatherings', 'unit.path'))
  return (lock ? asked.forUpdate('run') : asked).executeTakeFirst()
}

export type LockedRun = NonNullable<Awaited<ReturnType<typeof findRun>>>

/** Changes a run and counts its version up. @returns what the next change has to name */
export async function amendRun(context: CommandContext, run: LockedRun, set: Record<string, unknown>) {
  const version = run.version + 1
  await context.db
    .updateTable('sittings.run')
    .set({ ...set, version })
    .where('id', '=', run.id)
    .execute()
  context.audit({ unitId: run.unit_id })
  return { id: run.id, version }
}

/** A run whose search is over and of which nothing was made yet, as the caller saw it; locked. */
export async function openRun(context: CommandContext, id: string, version: number) {
  const run = await findRun(context, id, true)
  if (!run) return no('sittings.unknown-run')
  if (run.state === 'waiting' || run.state === 'running') return no('sittings.still-searching')
  if (run.convened_at) return no('sittings.convened')
  return run.version === version ? run : no('sittings.changed-by-other', { version: run.version })
}
