import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { no } from '#core/decision.ts'
import type { Binder } from '#print/binder.ts'
import { templateVersion } from '#print/bindery.ts'
import { answer } from '#server/handler.ts'
import { issueBinder } from './binder.contract.ts'
import { ownBinder } from './binder.queries.ts'
import { packsOn } from './bound.queries.ts'

export default answer(issueBinder, async (context, { id, binderId, note }) => {
  const { db, actor, now, audit } = context
  const binder = await ownBinder(context, binderId)
    .select(['binder.unit_id as unitId', 'binder.year', 'binder.ledgers', 'binder.state', 'binder.issue_id as issueId'])
    .select(['binder.contents', 'binder.sha256', 'binder.pages', 'binder.record_head as recordHead'])
    .executeTakeFirst()
  if (!binder) return no('ledgers.unknown-binder')
  const { unitId, year, ledgers, issueId, contents, sha256, pages, recordHead } = binder
  if (issueId) return no('ledgers.issued-already')
  if (binder.state !== 'done' || !contents || !sha256 || pages === null) return no('ledgers.binder-unfinished')
  await sql`select pg_advisory_xact_lock(hashtextextended(${`issue ${unitId} ${year}`}, 0))`.execute(db)
  const others = await db
    .selectFrom('ledgers.issue')
    .select(['id', 'number'])
    .where((row) => row.or([row('id', '=', id), row.and([row('unit_id', '=', unitId), row('year', '=', year)])]))
    .execute()
  if (others.some((one) => one.id === id)) return no('ledgers.id-taken')
  const number = Math.max(0, ...others.map((one) => one.number)) + 1
  const { title, foot } = JSON.parse(contents) as Binder
  await db
    .insertInto('ledgers.issue')
    .values({
      id,
      unit_id: unitId,
      year,
      number,
      title,
      note,
      ledgers,
      contents,
      contents_hash: createHash('sha256').update(contents).digest(),
      pdf_hash: Buffer.from(sha256, 'hex'),
      sha256,
      pages,
      template: templateVersion(),
      packs: packsOn(foot.printedOn),
      record_head: recordHead ?? '',
      printed_on: foot.printedOn,
      issued_by: actor.personId,
      issued_at: now,
    })
    .execute()
  audit({ unitId })
  return { id, number }
})
