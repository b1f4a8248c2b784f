import { rm } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Database } from '#db/connect.ts'
import { job } from './job.ts'

const dayMs = 86_400_000

/** What was uploaded a day ago and nobody refers to goes: rows and content, and whatever a cut-off upload left in the folder. */
export default job('core.sweep-files', { every: '41 * * * *' }, async ({ db, files, now }) => {
  const before = new Date(now.getTime() - dayMs)
  await db.deleteFrom('core.upload').where('uploaded_at', '<', before).execute()
  // Locked until the commit: who uploads the same content meanwhile waits and brings it anew.
  for (const { sha256 } of await forget(db, before)) await files.remove(sha256)
  for await (const { sha256, path } of files.lying(before))
    if (!sha256 || !(await isKnown(db, sha256))) await rm(path, { force: true })
})

/** A module says that it needs a file by a foreign key; all of them are asked of the database itself. */
async function forget(db: Database, before: Date): Promise<{ sha256: string }[]> {
  const { rows: references } = await sql<{ table: string; column: string }>`
    select reference.conrelid::regclass::text as table, field.attname as column
    from pg_constraint as reference
    join pg_attribute as field on field.attrelid = reference.conrelid and field.attnum = reference.conkey[1]
    where reference.confrelid = 'core.file'::regclass and reference.contype = 'f'`.execute(db)
  const needed = references.map(
    ({ table, column }) =>
      sql`exists (select from ${sql.table(table)} where ${sql.ref(`${table}.${column}`)} = file.sha256)`,
  )
  const { rows } = await sql<{ sha256: string }>`
    delete from core.file as file where uploaded_at < ${before} and not (${sql.join(needed, sql` or `)}) returning sha256`.execute(
    db,
  )
  return rows
}

async function isKnown(db: Database, sha256: string): Promise<boolean> {
  return Boolean(await db.selectFrom('core.file').select('sha256').where('sha256', '=', sha256).executeTakeFirst())
}
