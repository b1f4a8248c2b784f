import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { dayIn } from '#core/day.ts'
import type { Connection } from '#db/connect.ts'
import { Sealer } from '#modules/audit/sealer.ts'
import { periodOf } from '#regulations/period.rules.ts'
import { FileStore } from '#server/files.ts'
import { furnish } from '#server/house.ts'
import { loadModules } from '#server/modules.ts'
import { settle } from '#server/worker.ts'
import { openTestDatabase } from '../../test/database.ts'
import { holdGathering } from './hold.ts'
import { playDemo } from './load.ts'
import { dice, Stage } from './stage.ts'

// Five in the morning on the first day of a quarter, on a leap day, and late on a Sunday.
const starts = ['2026-10-01T05:00+08:00', '2028-02-29T05:00+08:00', '2026-11-22T23:30+08:00']

for (const start of starts)
  test(`a demo begun at ${start} says nothing of the future, and its assembly can be held`, async (context) => {
    const connection = await openTestDatabase()
    const now = new Date(start)
    const files = new FileStore(join(tmpdir(), 'yanzhen-demo-test-files'))
    const house = furnish(connection, await loadModules(), new Sealer(connection.db), { files, clock: () => now })
    const today = dayIn(house.zone, now)
    context.after(async () => {
      await house.sealer.close()
      await connection.close()
    })
    const { workshop, people } = await playDemo(house, () => {}, 2)
    assert.deepEqual(await laterThan(connection, now), [])
    assert.deepEqual(await speakersAway(connection), [])
    assert.match(await assemblyDuty(connection, workshop.branchId, today), /^due/)

    const scene = { kind: 'branch-assembly', on: today, startsAt: '09:00', endsAt: '10:00' } as const
    const more = { also: [], noticedOn: today, group: null, turn: 1, reasonMoved: null }
    await holdGathering(new Stage(house), workshop, people, { ...scene, ...more }, dice(1))
    await settle(house)
    assert.equal(await assemblyDuty(connection, workshop.branchId, today), 'met')
  })

async function laterThan({ db }: Connection, now: Date): Promise<unknown[]> {
  const { rows } = await sql`
    select kind, at from gatherings.milestone where at > ${now}
    union all select operation, at from audit.entry where at > ${now}`.execute(db)
  return rows
}

/** Names that speak in minutes of a gathering they were not at. */
async function speakersAway({ db }: Connection): Promise<unknown[]> {
  const { rows } = await sql`
    select gathering.title, gathering.held_on, person.name
    from gatherings.agenda_item item
    join gatherings.gathering on gathering.id = item.gathering_id
    join people.person on item.points ~ ('(^|\n)' || person.name || '：')
    where not exists (
      select from gatherings.attendance there
      where there.gathering_id = gathering.id and there.person_id = person.id and there.state = 'present')`.execute(db)
  return rows
}

async function assemblyDuty({ db }: Connection, unitId: string, today: string): Promise<string> {
  const duty = await db
    .selectFrom('duties.duty')
    .select('state')
    .where('unit_id', '=', unitId)
    .where('rule', '=', 'MT-01')
    .where('period', '=', periodOf(today, 'quarter'))
    .executeTakeFirstOrThrow()
  return duty.state
}
