import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import type { OutputOf } from '#core/operation.ts'
import { templateVersion } from '#print/bindery.ts'
import { answer } from '#server/handler.ts'
import { listBinders } from './binder.contract.ts'
import { keptFor, setAbout } from './ledgers.rules.ts'
import { openScope } from './scope.queries.ts'
import { sectionsFor } from './sections.queries.ts'

type Listed = OutputOf<typeof listBinders>
type BinderRow = Omit<Listed['binders'][number], 'setFor' | 'setAbout' | 'tookMs' | 'keptUntil'> & {
  stageAt: Date | null
  endedAt: Date | null
  characters: number | null
}
type IssueRow = Omit<Listed['issues'][number], 'asItWas'> & { template: string; kept: boolean }

export default answer(listBinders, async (context, { unitId, year }) => {
  const { db, actor, now } = context
  const scope = await openScope(context, { unitId, year }, { ability: 'keep-gatherings' })
  if (!scope) return no('ledgers.unknown-unit')
  const open = (await sectionsFor(scope)).map(({ id }) => id)
  const [binders, issues] = await Promise.all([
    sql<BinderRow>`
      select binder.id, binder.state, binder.ledgers, binder.asked_at as "askedAt", binder.done, binder.total, binder.pages,
        binder.bytes::int as bytes, binder.sha256, issue.number as "reprintOf",
        binder.is_same as "isSame", binder.stage_at as "stageAt", binder.ended_at as "endedAt", binder.fault,
        length(binder.contents) as characters,
        exists (select from ledgers.issue as made where encode(made.pdf_hash, 'hex') = binder.sha256 and made.unit_id = binder.unit_id) as issued
      from ledgers.binder left join ledgers.issue on issue.id = binder.issue_id
      where binder.asked_by = ${actor.personId} and binder.unit_id = ${unitId} and binder.year = ${year}
      order by binder.asked_at desc, binder.id desc limit 5`.execute(db),
    sql<IssueRow>`
      select issue.id, issue.number, issue.note, issue.ledgers, issue.pages, encode(issue.pdf_hash, 'hex') as sha256,
        encode(issue.contents_hash, 'hex') as "contentsSha256", issue.record_head as "recordHead",
        issue.printed_on as "printedOn", person.name as "issuedBy", issue.issued_at as "issuedAt", issue.template, issue.sha256 is not null as kept
      from ledgers.issue join people.person on person.id = issue.issued_by
      where issue.unit_id = ${unitId} and issue.year = ${year} and issue.ledgers <@ ${open}::text[]
      order by issue.number desc`.execute(db),
  ])
  const template = templateVersion()
  return {
    binders: binders.rows.map(({ stageAt, endedAt, characters, ...row }) => ({
      ...row,
      setFor: row.state === 'setting' && stageAt ? Math.max(0, now.getTime() - stageAt.getTime()) : null,
      setAbout: row.state === 'setting' && characters ? setAbout(characters) : null,
      tookMs: row.state === 'done' && endedAt ? Math.max(0, endedAt.getTime() - row.askedAt.getTime()) : null,
      keptUntil: new Date(row.askedAt.getTime() + keptFor),
    })),
    issues: issues.rows.map(({ template: made, kept, ...row }) => ({ ...row, asItWas: kept || made === template })),
  }
})
