import { job } from '#server/job.ts'

const day = 86_400_000

/** Staged rosters hold people's data for one day at most, whether anyone comes back to them or not (branch.md 6.2). */
export default job('people.expire-roster-imports', { every: '17 * * * *' }, async ({ db, now }) => {
  const before = new Date(now.getTime() - day)
  const expired = await db
    .updateTable('people.roster_import')
    .set({
      state: 'expired',
      columns: '[]',
      notices: JSON.stringify({ sheetNames: [], odd: [], asides: [], unknown: [] }),
      finished_at: now,
    })
    .where('state', '=', 'staged')
    .where('started_at', '<', before)
    .returning('id')
    .execute()
  const ids = expired.map(({ id }) => id)
  if (ids.length) await db.deleteFrom('people.roster_import_row').where('import_id', 'in', ids).execute()
  await db.deleteFrom('people.roster_progress').where('at', '<', before).execute()
})
