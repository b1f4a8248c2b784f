import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import type { JobContext } from '#server/job.ts'

/**
 * Of an issue the very file is taken that was issued, once its content is proved by the fingerprint; templates and fonts may have
 * changed since. False: there is none, or it is not what it was and the pages are set again from what was kept, or it was cancelled.
 */
export async function takeIssued({ db, files }: JobContext, binderId: string, endedAt: Date): Promise<boolean> {
  const issue = await db
    .selectFrom('ledgers.binder as binder')
    .innerJoin('ledgers.issue as issue', 'issue.id', 'binder.issue_id')
    .innerJoin('core.file as file', 'file.sha256', 'issue.sha256')
    .select([
      'file.sha256',
      'file.bytes',
      'issue.pages',
      'issue.pdf_hash as pdfHash',
      'issue.record_head as recordHead',
    ])
    .where('binder.id', '=', binderId)
    .executeTakeFirst()
  const body = issue && (await files.open(issue.sha256))
  if (!issue || !body) return false
  const hash = createHash('sha256')
  await pipeline(body, hash)
  if (!hash.digest().equals(issue.pdfHash)) return false
  const { sha256, bytes, pages, recordHead } = issue
  const taken = await db
    .updateTable('ledgers.binder')
    .set({ state: 'done', sha256, bytes, pages, record_head: recordHead, ended_at: endedAt, is_same: true })
    .where('id', '=', binderId)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return taken.numUpdatedRows === 1n
}
