import { no } from '#core/decision.ts'
import { answer, type CommandContext, newId } from '#server/handler.ts'
import { assess } from './assessing.queries.ts'
import { sameSheets, sameTotals } from './corrections.rules.ts'
import { grades, type Sheets, sheetsFit, type Totals } from './grades.rules.ts'
import { lockYear, touch } from './life-year.queries.ts'
import { readMembers } from './members.queries.ts'
import { correctTotals } from './publishing.contract.ts'

export default answer(correctTotals, async (context, { lifeYearId, version, sheets, members, reason }) => {
  const { db, actor, now, today } = context
  const life = await lockYear(context, lifeYearId)
  if (!life) return no('appraisal.unknown-year')
  if (!life.published) return no('appraisal.not-published')
  if (life.version !== version) return no('appraisal.changed-meanwhile')
  const roll = new Map((await readMembers(db, life, today)).map((member) => [member.person.id, member]))
  const sent = new Map(members.map(({ memberId, totals }) => [memberId, totals]))
  if (sent.size < members.length || members.some(({ memberId }) => !roll.has(memberId)))
    return no('appraisal.no-member')
  const probationary = members.filter(({ memberId }) => roll.get(memberId)?.standing === 'probationary')
  if (probationary.length > 0) return no('appraisal.probationary-graded', { count: probationary.length })
  const former = await sheetsOf(context, lifeYearId)
  const counted = sheets ?? former
  if (!counted) return no('appraisal.no-sheets')
  const becomes = [...roll.values()].flatMap(({ person, totals }) => sent.get(person.id) ?? totals ?? [])
  const fits = sheetsFit(counted, becomes, life.scale)
  if (!fits.ok) return fits
  const changed = members.filter(({ memberId, totals }) => !sameTotals(roll.get(memberId)?.totals ?? null, totals))
  const recounted = former === null || !sameSheets(former, counted)
  if (changed.length === 0 && !recounted) return no('appraisal.nothing-changed')
  const said = { life_year_id: lifeYearId, reason, corrected_by: actor.personId, corrected_at: now }
  for (const { memberId, totals } of changed) {
    const before = roll.get(memberId)?.totals ?? null
    await db
      .insertInto('appraisal.correction')
      .values({
        ...said,
        id: newId(now),
        member_id: memberId,
        before_totals: before && listOf(before),
        after_totals: listOf(totals),
      })
      .execute()
    await assess(context, lifeYearId, { memberId, totals })
  }
  if (recounted) await recount(context, said, former, counted)
  return { id: lifeYearId, version: await touch(context, life) }
})

const listOf = (totals: Totals) => grades.map((grade) => totals[grade])

async function sheetsOf({ db }: CommandContext, lifeYearId: string): Promise<Sheets | null> {
  const found = await db
    .selectFrom('appraisal.ballot')
    .select(['issued', 'returned', 'valid'])
    .where('life_year_id', '=', lifeYearId)
    .executeTakeFirst()
  return found ?? null
}

/** The sheets as they were counted anew. A ballot whose sheets were never entered has none to correct: they are entered now. */
async function recount(
  { db, actor, now }: CommandContext,
  said: { life_year_id: string; reason: string; corrected_by: string; corrected_at: Date },
  former: Sheets | null,
  { issued, returned, valid }: Sheets,
) {
  const counted = { issued, returned, valid, counted_by: actor.personId, counted_at: now }
  await db
    .insertInto('appraisal.ballot')
    .values({ life_year_id: said.life_year_id, ...counted })
    .onConflict((conflict) => conflict.column('life_year_id').doUpdateSet(counted))
    .execute()
  const before = former ?? { issued: 0, returned: 0, valid: 0 }
  await db
    .insertInto('appraisal.sheets_correction')
    .values({
      ...said,
      id: newId(now),
      before: [before.issued, before.returned, before.valid],
      after: [issued, returned, valid],
    })
    .execute()
}
