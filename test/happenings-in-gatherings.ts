import { sql } from 'kysely'
import { addDays } from '#core/day.ts'
import { newId } from '#server/handler.ts'
import type { Happen, Scene } from './happenings.ts'

const kinds = [
  'branch-assembly',
  'committee-meeting',
  'group-meeting',
  'theme-party-day',
  'lecture',
  'political-birthday',
]

/** Gatherings that are held, closed, cancelled, emptied or moved; who was there may come from the other branch. */
export const happeningsInGatherings: Readonly<Record<string, Happen>> = {
  held: async (scene) => {
    const { house, on, pick, one, other, by, run } = scene
    const { branchId, groupIds } = house.cast
    const id = newId()
    const unitId = [branchId, ...groupIds][pick % 3] ?? branchId
    await run(sql`insert into gatherings.gathering
        (id, branch_id, unit_id, audience, title, held_on, starts_at, created_by, created_at)
      values (${id}, ${branchId}, ${unitId}, 'branch', '学习', ${on}, ${`${on}T16:30:00+08:00`}, ${by}, ${house.now})`)
    await run(sql`insert into gatherings.purpose (gathering_id, kind, position, minutes)
      values (${id}, ${kinds[pick % kinds.length]}, 0, ${pick % 5 === 0 ? '' : '讨论'})`)
    for (const personId of [one, other])
      await run(sql`insert into gatherings.attendance (gathering_id, person_id, state, capacity, by_right, recorded_at)
        values (${id}, ${personId}, 'present', 'guest', false, ${house.now}) on conflict do nothing`)
    await reach(scene, id, pick % 4 === 0 ? ['planned'] : ['planned', 'recorder-closed', 'chair-closed'])
    return { gatheringId: id, branchId, unitId }
  },
  closed: (scene) => change(scene, (id) => reach(scene, id, ['recorder-closed', 'chair-closed'])),
  cancelled: (scene) => change(scene, (id) => reach(scene, id, ['cancelled'])),
  unwritten: (scene) =>
    change(scene, (id) => scene.run(sql`update gatherings.purpose set minutes = '' where gathering_id = ${id}`)),
  moved: (scene) =>
    change(scene, (id, heldOn) => {
      const to = addDays(heldOn, (scene.pick % 120) - 60)
      return scene.run(sql`update gatherings.gathering set held_on = ${to} where id = ${id}`)
    }),
}

async function reach({ run, by, house }: Scene, id: string, reached: readonly string[]): Promise<void> {
  for (const kind of reached)
    await run(sql`insert into gatherings.milestone (gathering_id, kind, person_id, at)
      values (${id}, ${kind}, ${by}, ${house.now}) on conflict do nothing`)
}

async function change(scene: Scene, happen: (id: string, heldOn: string) => Promise<unknown>) {
  const { rows } = await scene.run(sql<{ id: string; heldOn: string }>`
    select id, held_on as "heldOn" from gatherings.gathering order by id`)
  const chosen = rows[scene.pick % Math.max(1, rows.length)]
  if (!chosen) return null
  await happen(chosen.id, chosen.heldOn)
  return { gatheringId: chosen.id, branchId: scene.house.cast.branchId }
}
