import type { Day } from '#core/day.ts'
import { createArea, createPost } from '#modules/organisation/place.contract.ts'
import { newId } from '#server/handler.ts'
import type { Stage } from './stage.ts'

// Area, post, minimum and usual crew per shift or per working day (demo values).
const posts = [
  ['车间', '值班长', 1, 1, 'shift'],
  ['水处理', '净环水泵房', 2, 3, 'shift'],
  ['水处理', '浊环水与污泥', 2, 3, 'shift'],
  ['空压与气体', '空压与气体站', 1, 2, 'shift'],
  ['除尘', '除尘', 2, 3, 'shift'],
  ['钢包', '钢包热修', 3, 4, 'shift'],
  ['钢包', '钢包烘烤', 1, 2, 'shift'],
  ['吊运与废钢', '铸造吊车', 2, 3, 'shift'],
  ['吊运与废钢', '废钢跨', 2, 3, 'shift'],
  ['钢包', '钢包冷修', 4, 6, 'day'],
  ['钢包', '钢包砌筑', 4, 6, 'day'],
  ['吊运与废钢', '废钢料场', 3, 5, 'day'],
  ['车间', '点检', 2, 6, 'day'],
  ['车间', '车间办公室', 2, 5, 'day'],
] as const

/** The fourteen posts of the demo workshop in their areas. */
export async function addAreaPosts(stage: Stage, actorId: string, workshopId: string, since: Day): Promise<void> {
  const areas = new Map<string, string>()
  for (const [position, [area, name, minimumCrew, usualCrew, staffing]] of posts.entries()) {
    if (!areas.has(area)) {
      const id = newId()
      areas.set(area, id)
      await stage.as(actorId, createArea, { id, workshopId, name: area, position: areas.size })
    }
    const areaId = areas.get(area) ?? null
    const post = { areaId, name, minimumCrew, usualCrew, staffing, position, fromOn: since }
    await stage.as(actorId, createPost, { id: newId(), workshopId, ...post })
  }
}
