import { Readable } from 'node:stream'
import { isNo } from '#core/decision.ts'
import type { JobContext } from './job.ts'

/**
 * For a job that made a file: into the store, with its row, for whom it was made. The module's row then refers to
 * `core.file (sha256)`; once it no longer does, the file is swept like any other. Runs in the job's transaction.
 * @returns the SHA-256 of its content
 */
export async function storeMade(
  { db, files, now }: Pick<JobContext, 'db' | 'files' | 'now'>,
  personId: string,
  made: Uint8Array,
): Promise<string> {
  const received = await files.receive(Readable.from([Buffer.from(made)]))
  if (isNo(received)) throw new Error(`the file was not kept: ${received.code}`)
  const { sha256, bytes, mediaType } = received
  try {
    await db
      .insertInto('core.file')
      .values({ sha256, bytes, media_type: mediaType, uploaded_by: personId, uploaded_at: now })
      .onConflict((same) => same.column('sha256').doUpdateSet({ uploaded_at: now }))
      .execute()
    await files.put(received)
  } catch (fault) {
    await files.drop(received)
    throw fault
  }
  return sha256
}
