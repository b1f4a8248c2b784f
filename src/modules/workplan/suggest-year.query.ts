import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import { packsFor } from '#modules/packs/packs.public.ts'
import { committeeRoles, judgeTerm, type SeatHeld, type TermPaper, termsOf } from '#modules/people/term.rules.ts'
import { answer, type QueryContext } from '#server/handler.ts'
import { draftOf } from './draft.rules.ts'
import { branchOf } from './plan.queries.ts'
import { suggestYear } from './workplan.contract.ts'

export default answer(suggestYear, async (context, { branchId, year }) => {
  const { db } = context
  const branch = await branchOf(context, branchId, 'keep-gatherings')
  if (!branch) return no('workplan.unknown-branch')
  const groups = await db
    .selectFrom('organisation.unit')
    .select(['id', 'name', 'from_on as from', 'until_on as until'])
    .where('parent_id', '=', branchId)
    .where('kind', '=', 'group')
    .orderBy('position')
    .orderBy('name')
    .execute()
  const units = [
    { ...branch, kind: 'branch' as const },
    ...groups.map((group) => ({ ...group, kind: 'group' as const })),
  ]
  const local = (await packsFor(db, [branchId])).get(branchId) ?? []
  const lines = draftOf({
    year,
    branch: { ...branch, kind: 'branch' },
    groups: groups.map((group) => ({ ...group, kind: 'group' as const })),
    fullMembers: await countFull(context, branchId),
    termEndsOn: await endOfTerm(context, branchId),
    local,
  })
  return {
    lines: lines.map(({ unitId, ...line }) => {
      const unit = units.find(({ id }) => id === unitId) ?? branch
      return { ...line, unit: { id: unit.id, name: unit.name } }
    }),
  }
})

async function countFull({ db, today }: QueryContext, branchId: string): Promise<number> {
  const { rows } = await sql<{ full: number }>`
    select count(*)::int as full from people.membership join people.standing using (person_id)
    where membership.branch_id = ${branchId} and standing.kind = 'full'
      and membership.from_on <= ${today} and (membership.until_on is null or membership.until_on > ${today})
      and standing.from_on <= ${today} and (standing.until_on is null or standing.until_on > ${today})`.execute(db)
  return rows[0]?.full ?? 0
}

/** The last day of the term that runs, by CM-03. */
async function endOfTerm({ db, today }: QueryContext, branchId: string): Promise<string | null> {
  const { rows } = await sql<TermPaper>`
    select elected_on as "electedOn", community, seats, recorded_on as "recordedOn", submitted_on as "submittedOn",
      approved_on as "approvedOn", reminded_on as "remindedOn", next_election_on as "nextElectionOn",
      put_off_reference is not null as "putOff"
    from people.committee_term where unit_id = ${branchId} order by elected_on desc`.execute(db)
  const { rows: seats } = await sql<SeatHeld>`
    select office.person_id as "personId", '' as name, office.role, office.elected_on as "electedOn",
      office.from_on as "fromOn", office.until_on as "untilOn"
    from people.office where office.unit_id = ${branchId} and office.role = any(${[...committeeRoles]})`.execute(db)
  const [term] = termsOf(rows, seats, today)
  return (term && judgeTerm(term.paper ?? { electedOn: term.electedOn }, null, today).values?.expiresOn) ?? null
}
