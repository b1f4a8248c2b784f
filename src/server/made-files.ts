import type { JobContext } from './job.ts'

/**
 * For a job that made a file: into the store, with its row, for whom it was made, however long it came out: the limit is for what
 * people bring. The module's row then refers to `core.file (sha256)`; once it no longer does, the file is swept like any other.
 * Runs in the job's transaction.
 * @returns the SHA-256 of its content
 */
export async function storeMade(
  { db, files, now }: Pick<JobContext, 'db' | 'files' | 'now'>,
  personId: string,
  made: Uint8Array,
  mediaType: string,
): Promise<string> {
  const received = await files.keep(made, mediaType)
  const { sha256, bytes } = received
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
