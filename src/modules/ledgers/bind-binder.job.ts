import { sql } from 'kysely'
import type { Database } from '#db/connect.ts'
import { bind, contentsOf, pagesOf } from '#print/bindery.ts'
import { type JobContext, job } from '#server/job.ts'
import { storeMade } from '#server/made-files.ts'
import { binderOf } from './bound.queries.ts'
import { takeIssued } from './issued-file.queries.ts'
import { inOrder, type LedgerId, longest } from './ledgers.rules.ts'
import { readerOf } from './reader.queries.ts'
import { openScope } from './scope.queries.ts'

/** Somebody cancelled it, or it is there no more: nothing is to be done. */
class Stopped extends Error {}

/** More than can be set in one piece. */
class TooLong extends Error {}

/** How often it looks whether it was cancelled, and tells how far it is. */
const everyMs = 300

/** Makes one binder: reads, sets, keeps. What goes wrong is kept as failed: nobody waits for a second try he does not see. */
export default job<{ binderId: string }>(
  'ledgers.bind-binder',
  { on: ['ledgers.binder-asked'] },
  async (context, { binderId }) => {
    const { apart, now } = context
    try {
      const started = performance.now()
      const clock = () => new Date(now.getTime() + Math.round(performance.now() - started))
      if (await takeIssued(context, binderId, clock())) return
      const contents = await readContents(context, binderId)
      if (contents.length > longest) throw new TooLong()
      await moveTo(apart, binderId, 'setting', { contents, stage_at: clock() })
      const pdf = await setting(apart, binderId, contents)
      await finish(context, binderId, pdf, clock())
    } catch (fault) {
      if (fault instanceof Stopped) return
      const tooLong = fault instanceof TooLong
      if (!tooLong) console.error(fault)
      await apart
        .updateTable('ledgers.binder')
        .set({ state: 'failed', ended_at: now, contents: null, fault: tooLong ? 'too-long' : null })
        .where('id', '=', binderId)
        .where('state', 'in', ['waiting', 'reading', 'setting'])
        .execute()
    }
  },
)

/** From the records as they are now; a reprint takes what was kept when it was issued. */
async function readContents(context: JobContext, binderId: string): Promise<string> {
  const { apart, now } = context
  const asked = await apart
    .selectFrom('ledgers.binder as binder')
    .leftJoin('ledgers.issue as issue', 'issue.id', 'binder.issue_id')
    .select(['binder.unit_id as unitId', 'binder.year', 'binder.ledgers', 'binder.asked_by as askedBy'])
    .select(['issue.contents', 'issue.record_head as issuedHead'])
    .where('binder.id', '=', binderId)
    .executeTakeFirst()
  if (!asked) throw new Stopped()
  await moveTo(apart, binderId, 'reading', { stage_at: now, record_head: asked.issuedHead })
  if (asked.contents !== null) return asked.contents
  const reader = await readerOf(context, asked.askedBy)
  const note = paced((done, total) => moveTo(apart, binderId, 'reading', { done, total }))
  const scope = await openScope(reader, asked, { ability: 'keep-gatherings', note })
  if (!scope) throw new Error('who asked for this binder may no longer have it')
  await moveTo(apart, binderId, 'reading', { record_head: scope.recordHead })
  return contentsOf(await binderOf(scope, inOrder(asked.ledgers as LedgerId[])))
}

function paced(tell: (done: number, total: number) => Promise<void>) {
  let last = 0
  return async (done: number, total: number) => {
    if (performance.now() - last < everyMs && done < total) return
    last = performance.now()
    await tell(done, total)
  }
}

/** Sets it on a press of its own, and stops that press when it is cancelled meanwhile. */
async function setting(apart: Database, binderId: string, contents: string): Promise<Uint8Array> {
  const stop = new AbortController()
  const look = setInterval(async () => {
    const row = await apart
      .selectFrom('ledgers.binder')
      .select('state')
      .where('id', '=', binderId)
      .executeTakeFirst()
      .catch(() => ({ state: 'setting' }))
    if (row?.state !== 'setting') stop.abort(new Stopped())
  }, everyMs)
  try {
    return await bind(contents, stop.signal)
  } finally {
    clearInterval(look)
  }
}

type Change = Partial<{ contents: string; stage_at: Date; record_head: string | null; done: number; total: number }>

/** Goes on only from where it was: of a cancelled one nothing is changed any more. */
async function moveTo(db: Database, id: string, state: 'reading' | 'setting', change: Change): Promise<void> {
  const moved = await db
    .updateTable('ledgers.binder')
    .set({ state, ...change })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'reading', 'setting'])
    .executeTakeFirst()
  if (moved.numUpdatedRows === 0n) throw new Stopped()
}

/** Its row, the row of its file and the file, together or not at all. */
async function finish(context: JobContext, id: string, pdf: Uint8Array, endedAt: Date): Promise<void> {
  const { db } = context
  const asked = await db
    .selectFrom('ledgers.binder')
    .select('asked_by as askedBy')
    .where('id', '=', id)
    .where('state', '=', 'setting')
    .forUpdate()
    .executeTakeFirst()
  if (!asked) throw new Stopped()
  const sha256 = await storeMade(context, asked.askedBy, pdf, 'application/pdf')
  await db
    .updateTable('ledgers.binder as binder')
    .set({
      state: 'done',
      sha256,
      bytes: pdf.length,
      pages: pagesOf(pdf),
      ended_at: endedAt,
      is_same: sql<
        boolean | null
      >`(select encode(issue.pdf_hash, 'hex') = ${sha256} from ledgers.issue where issue.id = binder.issue_id)`,
    })
    .where('id', '=', id)
    .execute()
}
