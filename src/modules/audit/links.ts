import type { Database } from '#db/connect.ts'

const page = 2000

/** The chain from the first link on, one JSON text a link, read in pages so that its length does not matter. */
export async function* exportLines(db: Database): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('audit.link as link')
      .innerJoin('audit.entry as entry', 'entry.id', 'link.entry_id')
      .select([
        'link.seq',
        'link.hash',
        'entry.id',
        'entry.at',
        'entry.actor_id',
        'entry.operation',
        'entry.unit_id',
        'entry.content',
      ])
      .where('link.seq', '>', after)
      .orderBy('link.seq')
      .limit(page)
      .execute()
    for (const row of rows) {
      yield JSON.stringify({
        seq: row.seq,
        id: row.id,
        at: row.at.toISOString(),
        actorId: row.actor_id,
        operation: row.operation,
        unitId: row.unit_id,
        content: row.content,
        hash: row.hash.toString('hex'),
      })
      after = row.seq
    }
    if (rows.length < page) return
  }
}
