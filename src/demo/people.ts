import { type Day, yearOf } from '#core/day.ts'
import { openAccount } from '#modules/identity/identity.contract.ts'
import { createUnit } from '#modules/organisation/unit.contract.ts'
import { appointOffice } from '#modules/people/office.contract.ts'
import { addPerson } from '#modules/people/person.contract.ts'
import {
  beginRosterImport,
  confirmRosterImport,
  settleRosterRows,
  showRosterImport,
} from '#modules/people/roster-import.contract.ts'
import { changeStanding } from '#modules/people/standing.contract.ts'
import { newId } from '#server/handler.ts'
import { settle } from '#server/worker.ts'
import type { LaterStep } from './roster.ts'
import type { Stage } from './stage.ts'
import { demoPassword, type Workshop } from './workshop.ts'

/** Name → id, for the scenes. */
export type People = ReadonlyMap<string, string>

/** Imports the example roster through the product's own import, naming the secretary who is there already as the same man. */
export async function importRoster(stage: Stage, workshop: Workshop, csv: string, effectiveOn: Day): Promise<People> {
  const importId = newId()
  const { secretaryId } = workshop
  await stage.as(secretaryId, beginRosterImport, {
    id: importId,
    unitId: workshop.branchId,
    fileName: '运行车间人员名册（演示）.csv',
    contentBase64: Buffer.from(csv).toString('base64'),
    effectiveOn,
  })
  await settle(stage.house)
  const shown = await stage.as(secretaryId, showRosterImport, { importId, status: 'question' })
  const asked = shown.rows.flatMap(({ rowNumber, candidates }) => {
    const personId = candidates[0]?.personId
    return personId ? [{ rowNumber, choice: { kind: 'same' as const, personId } }] : []
  })
  let version = shown.preview?.version ?? 1
  if (asked.length)
    version = (await stage.as(secretaryId, settleRosterRows, { importId, version, settled: asked })).version
  await stage.as(secretaryId, confirmRosterImport, { importId, version })
  await settle(stage.house)
  const rows = await stage.db.selectFrom('people.person').select(['id', 'name']).execute()
  return new Map(rows.map((row) => [row.name, row.id]))
}

// Name, role, duty or group.
const committee = [
  ['砚舟', 'deputy-secretary', null],
  ['晓岚', 'committee-member', 'organisation'],
  ['若谷', 'committee-member', 'publicity'],
  ['长庚', 'committee-member', 'discipline'],
] as const
const leaders = { 炼钢党小组: '思齐', 轧钢党小组: '望川', 钢包党小组: '鹤汀', 除尘党小组: '听澜' } as const

/** The committee elected on a day, and the four group leaders. */
export async function appointOfficers(stage: Stage, workshop: Workshop, people: People, electedOn: Day): Promise<void> {
  const { secretaryId, branchId, groups } = workshop
  const office = { on: electedOn, electedOn, reference: `演示党〔${yearOf(electedOn)}〕1号` }
  for (const [name, role, duty] of committee)
    await stage.as(secretaryId, appointOffice, {
      ...office,
      id: newId(),
      personId: people.get(name) ?? '',
      unitId: branchId,
      role,
      duty,
    })
  for (const [group, name] of Object.entries(leaders))
    await stage.as(secretaryId, appointOffice, {
      id: newId(),
      personId: people.get(name) ?? '',
      unitId: groups.get(group) ?? '',
      role: 'group-leader',
      on: electedOn,
    })
}

/**
 * Someone of the superior committee, a member of the branch of its offices: he sees the branch and changes nothing.
 * That branch is kept here from this day only: it owes nothing earlier.
 */
export async function appointSuperior(stage: Stage, { secretaryId, committeeId }: Workshop, on: Day): Promise<void> {
  const officesId = newId()
  const personId = newId()
  await stage.as(secretaryId, createUnit, {
    id: officesId,
    kind: 'branch',
    name: '厂机关党支部',
    shortName: '机关支部',
    parentId: committeeId,
    position: 1,
    fromOn: on,
  })
  await stage.as(secretaryId, addPerson, {
    id: personId,
    name: '秉文',
    standing: { id: newId(), kind: 'full', fromOn: on },
    membership: { id: newId(), branchId: officesId, groupId: null, fromOn: on },
  })
  await stage.as(secretaryId, appointOffice, {
    id: newId(),
    personId,
    unitId: committeeId,
    role: 'superior-committee',
    on,
  })
}

/** Accounts to try the product with; every one has the demo password. */
export const demoAccounts = [
  ['shiquan', '石泉', '书记，兼管理员 secretary and administrator'],
  ['xiaolan', '晓岚', '支部委员，大会记录人 committee member, records the assemblies'],
  ['siqi', '思齐', '炼钢党小组组长 group leader'],
  ['muye', '沐野', '党员，乙班除尘 member'],
  ['xinyi', '辛夷', '职工，甲班废钢跨 crew, not a member'],
  ['bingwen', '秉文', '上级党委 superior committee'],
] as const

export async function openDemoAccounts(stage: Stage, workshop: Workshop, people: People): Promise<void> {
  for (const [login, name] of demoAccounts.slice(1)) {
    const known = people.get(name) ?? (await personNamed(stage, name))
    await stage.as(workshop.secretaryId, openAccount, { personId: known, login, password: demoPassword })
  }
  // A first password is otherwise changed at the first sign-in; these stand in the documentation.
  await stage.db.updateTable('identity.account').set({ must_change: false }).execute()
}

async function personNamed(stage: Stage, name: string): Promise<string> {
  const row = await stage.db.selectFrom('people.person').select('id').where('name', '=', name).executeTakeFirstOrThrow()
  return row.id
}

/** One later step of somebody's development, on its own day. */
export async function takeStep(stage: Stage, workshop: Workshop, people: People, step: LaterStep): Promise<void> {
  const personId = people.get(step.name) ?? ''
  const standing = await stage.db
    .selectFrom('people.standing')
    .select('id')
    .where('person_id', '=', personId)
    .where('until_on', 'is', null)
    .executeTakeFirst()
  const groupId = workshop.groups.get(step.groupName) ?? null
  await stage.as(workshop.secretaryId, changeStanding, {
    id: newId(),
    personId,
    seen: standing?.id ?? null,
    to: step.kind,
    on: step.on,
    join: step.kind === 'probationary' ? { id: newId(), branchId: workshop.branchId, groupId } : null,
  })
}
