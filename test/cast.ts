import { sql } from 'kysely'
import type { Role } from '#core/abilities.ts'
import type { Database } from '#db/connect.ts'
import { newId } from '#server/handler.ts'

/** The six of every story, and an administrator where one is needed. The outsider must see nothing, in every operation. */
export const castNames = [
  'secretary',
  'leader',
  'member',
  'crew',
  'superior',
  'outsider',
  'administrator',
  'auditor',
] as const
export type CastName = (typeof castNames)[number]

/** Ids of the small world the tests play in: two branches under one committee. */
export interface Cast {
  readonly people: Readonly<Record<CastName, string>>
  readonly committeeId: string
  readonly branchId: string
  readonly groupIds: readonly [string, string]
  readonly workshopId: string
  readonly crewIds: readonly [string, string]
  readonly postId: string
  readonly venueId: string
  readonly otherBranchId: string
  readonly otherGroupId: string
  readonly otherPersonId: string
}

const since = '2024-01-01'
const made = new Date('2026-01-01T00:00:00Z')

/**
 * Plays the cast into an empty database. In the branch: secretary, leader (of the first group) and member are full members, ten more
 * full members and two probationary ones fill the two groups; `crew` works in the first crew and is outside the Party.
 */
export async function playCast(db: Database): Promise<Cast> {
  const committeeId = await unit(db, 'committee', '演示炼轧厂党委', '厂党委', null)
  const branchId = await unit(db, 'branch', '运行车间党支部', '运行支部', committeeId)
  const first = await unit(db, 'group', '炼钢党小组', '炼钢', branchId)
  const second = await unit(db, 'group', '除尘党小组', '除尘', branchId)
  const workshopId = await unit(db, 'workshop', '运行车间', '运行', branchId)
  const crewA = await unit(db, 'crew', '甲班', '甲', workshopId)
  const crewB = await unit(db, 'crew', '乙班', '乙', workshopId)
  const otherBranchId = await unit(db, 'branch', '轧钢车间党支部', '轧钢支部', committeeId)
  const otherGroupId = await unit(db, 'group', '精整党小组', '精整', otherBranchId)
  const postId = newId()
  await sql`insert into organisation.post (id, workshop_id, name, minimum_crew, usual_crew, staffing, from_on)
    values (${postId}, ${workshopId}, '净环水泵房', 2, 3, 'shift', ${since})`.execute(db)
  const venueId = newId()
  await sql`insert into organisation.venue (id, branch_id, name, capacity, in_molten_bay)
    values (${venueId}, ${branchId}, '三楼会议室', 40, false)`.execute(db)

  const people = {
    secretary: await person(db, '石泉', 'shi quan'),
    leader: await person(db, '思齐', 'si qi'),
    member: await person(db, '明溪', 'ming xi'),
    crew: await person(db, '苏木', 'su mu'),
    superior: await person(db, '秉文', 'bing wen'),
    outsider: await person(db, '远山', 'yuan shan'),
    administrator: await person(db, '管理', 'guan li'),
    auditor: await person(db, '审计', 'shen ji'),
  }
  for (const id of [people.secretary, people.leader, people.member]) await join(db, id, branchId, first, 'full')
  const others = ['砚舟', '云岫', '南樵', '松涧', '远帆', '鹤汀', '听澜', '秋实', '望川', '怀谷']
  for (const [place, name] of others.entries())
    await join(db, await person(db, name, `others ${place}`), branchId, place % 2 ? first : second, 'full')
  for (const name of ['青禾', '临川'])
    await join(db, await person(db, name, `young ${name}`), branchId, second, 'probationary')
  await join(db, people.outsider, otherBranchId, otherGroupId, 'full')
  const otherPersonId = await person(db, '白榆', 'bai yu')
  await join(db, otherPersonId, otherBranchId, otherGroupId, 'full')
  for (const id of [people.crew, people.member, people.leader])
    await sql`insert into people.posting (id, person_id, crew_id, post_id, from_on)
      values (${newId()}, ${id}, ${crewA}, ${postId}, ${since})`.execute(db)

  await hold(db, people.secretary, branchId, 'secretary')
  await hold(db, people.leader, first, 'group-leader')
  await hold(db, people.superior, committeeId, 'superior-committee')
  await hold(db, people.outsider, otherBranchId, 'secretary')
  await hold(db, people.administrator, committeeId, 'administrator')
  await hold(db, people.auditor, committeeId, 'auditor')
  const groupIds = [first, second] as const
  const crewIds = [crewA, crewB] as const
  return {
    people,
    committeeId,
    branchId,
    groupIds,
    workshopId,
    crewIds,
    postId,
    venueId,
    otherBranchId,
    otherGroupId,
    otherPersonId,
  }
}

async function unit(
  db: Database,
  kind: string,
  name: string,
  shortName: string,
  parentId: string | null,
): Promise<string> {
  const id = newId()
  await sql`insert into organisation.unit (id, kind, name, short_name, parent_id, from_on)
    values (${id}, ${kind}, ${name}, ${shortName}, ${parentId}, ${since})`.execute(db)
  return id
}

async function person(db: Database, name: string, pinyin: string): Promise<string> {
  const id = newId()
  await sql`insert into people.person (id, name, name_pinyin, search_text, search_grams, created_at)
    values (${id}, ${name}, ${pinyin}, ${name}, ${[...name, name]}, ${made})`.execute(db)
  await sql`insert into identity.account (person_id, login, password_hash, password_set_at, created_at)
    values (${id}, ${`u${id.slice(-12)}`}, 'no password', ${made}, ${made})`.execute(db)
  return id
}

async function join(db: Database, personId: string, branchId: string, groupId: string, kind: 'full' | 'probationary') {
  await sql`insert into people.membership (id, person_id, branch_id, group_id, from_on)
    values (${newId()}, ${personId}, ${branchId}, ${groupId}, ${since})`.execute(db)
  await sql`insert into people.standing (id, person_id, kind, from_on)
    values (${newId()}, ${personId}, ${kind}, ${since})`.execute(db)
}

async function hold(db: Database, personId: string, unitId: string, role: Role): Promise<void> {
  await sql`insert into people.office (id, person_id, unit_id, role, from_on)
    values (${newId()}, ${personId}, ${unitId}, ${role}, ${since})`.execute(db)
}
