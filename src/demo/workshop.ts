import { createHash, randomBytes } from 'node:crypto'
import type { Day } from '#core/day.ts'
import { setUp } from '#modules/formation/set-up.contract.ts'
import { setRota } from '#modules/organisation/rota.contract.ts'
import { createUnit } from '#modules/organisation/unit.contract.ts'
import { createVenue } from '#modules/organisation/venue.contract.ts'
import { newId } from '#server/handler.ts'
import { addAreaPosts } from './posts.ts'
import type { Stage } from './stage.ts'

export const demoPassword = 'yanzhen-demo-2026'

/** Ids of the demo workshop that later scenes need. */
export interface Workshop {
  readonly committeeId: string
  readonly branchId: string
  readonly workshopId: string
  readonly secretaryId: string
  readonly groups: ReadonlyMap<string, string>
  readonly crews: ReadonlyMap<string, string>
  readonly roomId: string
}

const groupNames = ['炼钢党小组', '轧钢党小组', '钢包党小组', '除尘党小组']
const crewNames = ['甲班', '乙班', '丙班', '丁班', '常白班']

/** Sets the installation up as its first administrator would, with the one-time token, and builds the workshop. */
export async function foundWorkshop(stage: Stage, since: Day): Promise<Workshop> {
  const token = randomBytes(24).toString('base64url')
  await stage.db
    .insertInto('identity.set_up_link')
    .values({ token_hash: createHash('sha256').update(token).digest(), made_at: stage.house.clock() })
    .execute()
  const { branchId } = await stage.as('00000000-0000-0000-0000-000000000000', setUp, {
    token,
    committeeName: '演示钢厂炼轧厂党委',
    branchName: '运行车间党支部',
    workshopName: '运行车间',
    groupNames,
    since,
    personName: '石泉',
    isSecretary: true,
    login: 'shiquan',
    password: demoPassword,
  })
  stage.forget()
  const units = await stage.db.selectFrom('organisation.unit').select(['id', 'name', 'kind']).execute()
  const idOf = (name: string) => units.find((unit) => unit.name === name)?.id ?? ''
  const workshopId = idOf('运行车间')
  const account = await stage.db.selectFrom('identity.account').select('person_id').executeTakeFirstOrThrow()
  const secretaryId = account.person_id
  const crews = new Map<string, string>()
  for (const [position, name] of crewNames.entries()) {
    const id = newId()
    crews.set(name, id)
    const shortName = name.replace('班', '')
    await stage.as(secretaryId, createUnit, {
      id,
      kind: 'crew',
      name,
      shortName,
      parentId: workshopId,
      position,
      fromOn: since,
    })
  }
  await addAreaPosts(stage, secretaryId, workshopId, since)
  await stage.as(secretaryId, setRota, {
    id: newId(),
    workshopId,
    seenRotaId: null,
    patternCode: '4x3-2222',
    epoch: '2026-12-01',
    crewIds: crewNames.slice(0, 4).map((name) => crews.get(name) ?? ''),
    fromOn: since,
  })
  const roomId = await addVenues(stage, secretaryId, branchId)
  const groups = new Map(groupNames.map((name) => [name, idOf(name)]))
  return { committeeId: idOf('演示钢厂炼轧厂党委'), branchId, workshopId, secretaryId, groups, crews, roomId }
}

/** Three rooms, one of which nobody may be gathered in: it lies in the bay where ladles are lifted. */
async function addVenues(stage: Stage, secretaryId: string, branchId: string): Promise<string> {
  const roomId = newId()
  const rooms = [
    { id: roomId, name: '三楼会议室', capacity: 40, inMoltenBay: false, metresToLiftLimit: 180 },
    { id: newId(), name: '水处理控制室学习角', capacity: 14, inMoltenBay: false, metresToLiftLimit: 240 },
    { id: newId(), name: '钢包热修值班室', capacity: 12, inMoltenBay: true, metresToLiftLimit: 15 },
  ]
  for (const room of rooms) await stage.as(secretaryId, createVenue, { branchId, ...room })
  return roomId
}
