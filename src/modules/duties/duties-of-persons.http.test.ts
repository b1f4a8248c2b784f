import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { AskOf, OutputOf } from '#core/operation.ts'
import { readWorkbook } from '#print/sheet.ts'
import { newId } from '#server/handler.ts'
import { settleAfter } from '../../../test/happenings.ts'
import { openTestHouse, type Player, type TestHouse } from '../../../test/house.ts'
import { explainDuty, exportBoard, listBoard, listWeek, myDuties } from './duties.contract.ts'
import { type DutyRule, families, narrowed } from './duty-kinds.rules.ts'
import { showForecast, tryChange } from './forecast.contract.ts'
import { surveyBranches } from './survey.contract.ts'

let house: TestHouse
let committeeMember: Player
const closed: readonly DutyRule[] = narrowed.flatMap(({ rules }) => rules)

/** Of the branch: an applicant in its crew, half a year of unpaid dues, three in hardship, everybody's hours. */
before(async () => {
  house = await openTestHouse()
  const { branchId, people } = house.cast
  const { db, now } = house
  const seated = (
    await sql<{ id: string }>`select person_id as id from people.membership where branch_id = ${branchId}
      and person_id not in (${people.secretary}, ${people.leader}, ${people.member}) order by person_id limit 1`.execute(
      db,
    )
  ).rows[0]?.id as string
  await sql`insert into people.office (id, person_id, unit_id, role, from_on)
    values (${newId()}, ${seated}, ${branchId}, 'committee-member', '2024-01-01')`.execute(db)
  committeeMember = house.asPerson(seated)
  await sql`insert into people.standing (id, person_id, kind, from_on)
    values (${newId()}, ${people.crew}, 'applicant', '2026-11-10')`.execute(db)
  await sql`insert into dues.ledger (branch_id, from_month, collection_day) values (${branchId}, '2026-05', 15)`.execute(
    db,
  )
  for (const personId of [people.member, people.leader, people.secretary])
    await sql`insert into talks.occasion (id, branch_id, person_id, kind, occurred_on, recorded_by, recorded_at)
      values (${newId()}, ${branchId}, ${personId}, 'hardship', '2026-11-20', ${people.secretary}, ${now})`.execute(db)
  await settleAfter(house, {})
})
after(() => house.close())

async function asked<Reply extends { ok: true; value: unknown } | { ok: false }>(reply: Promise<Reply>) {
  const given = await reply
  assert.ok(given.ok, JSON.stringify(given))
  return (given as Extract<Reply, { ok: true }>).value as Extract<Reply, { ok: true }>['value']
}

const about = { ours: (unitId: string) => ({ unitId, rules: [...closed], size: 100 }) }
const watchers = ['leader', 'superior', 'auditor', 'outsider'] as const

test('whoever keeps development, dues, talks and hours sees on the board whom each of them is about', async () => {
  const { branchId, people } = house.cast
  for (const player of [house.as('secretary'), committeeMember]) {
    const { duties } = await asked(
      player.ask(listBoard, { ...about.ours(branchId), states: ['due', 'due-soon', 'needs-human'] }),
    )
    const whose = (rule: DutyRule) => duties.filter((duty) => duty.rule === rule).map(({ person }) => person?.id)
    assert.deepEqual(whose('DV-step-02'), [people.crew])
    assert.deepEqual(whose('HT-02').toSorted(), [people.member, people.leader, people.secretary].toSorted())
    assert.equal(whose('DU-17').length, 15)
    assert.ok(whose('ED-01').includes(people.leader))
  }
})

test('a group leader, the superior, an auditor and another branch see none of it, and are not told how many there are', async () => {
  const { branchId } = house.cast
  for (const name of watchers) {
    const { duties, total, counts } = await asked(house.as(name).ask(listBoard, about.ours(branchId)))
    assert.deepEqual([duties, total, counts], [[], 0, {}], name)
    const week = await asked(house.as(name).ask(listWeek, { unitId: branchId }))
    assert.deepEqual(
      week.duties.filter(({ rule }) => closed.includes(rule)),
      [],
      name,
    )
  }
})

test('the spreadsheet of the secretary names them, that of the superior and of the auditor names nobody', async () => {
  const names = async (name: 'secretary' | 'superior' | 'auditor') => {
    const file = await asked(house.as(name).ask(exportBoard, { unitId: house.cast.branchId }))
    const read = await readWorkbook(file.fileName, file.body as Uint8Array)
    assert.ok(read.ok)
    const [head = [], ...rows] = read.value[0]?.rows ?? []
    assert.ok(rows.length > 0)
    return [...new Set(rows.flatMap((row) => row[head.indexOf('人员')] ?? []))]
  }
  assert.ok((await names('secretary')).includes('苏木'))
  assert.deepEqual(await names('superior'), [])
  assert.deepEqual(await names('auditor'), [])
})

test('what is due of many on one day is one line of the week that stands for them all', async () => {
  const { duties, more } = await asked(house.as('secretary').ask(listWeek, {}))
  const talks = duties.filter(({ rule }) => rule === 'HT-02')
  assert.deepEqual(
    talks.map(({ people, dueOn, person }) => [people, dueOn, person?.name]),
    [[3, '2026-12-04', '明溪']],
  )
  assert.ok(duties.every(({ person, people }) => person !== null || people === 1))
  assert.deepEqual([duties.length, more > 0], [10, true])
})

const keys = { 'DV-step-02': 'crew', 'DU-17': 'member', 'HT-02': 'member', 'ED-01': 'member' } as const
const periods = { 'DV-step-02': '2026-11-10', 'DU-17': '2026-05', 'HT-02': '2026-11-20', 'ED-01': '2026' } as const
type Closed = keyof typeof keys

function keyOf(rule: Closed): AskOf<typeof explainDuty> {
  const { branchId, people } = house.cast
  return { unitId: branchId, personId: people[keys[rule]], rule, period: periods[rule] }
}

test('whoever keeps it has it explained, and to whoever does not it is a duty that is not there', async () => {
  for (const rule of Object.keys(keys) as Closed[]) {
    for (const player of [house.as('secretary'), committeeMember])
      assert.equal((await asked(player.ask(explainDuty, keyOf(rule)))).person?.id, keyOf(rule).personId, rule)
    for (const name of watchers) {
      const reply = await house.as(name).ask(explainDuty, keyOf(rule))
      assert.equal(!reply.ok && reply.code, 'duties.unknown-duty', `${name} ${rule}`)
    }
  }
})

test('a person sees what is about himself and has it explained, but not that somebody means to speak with him', async () => {
  const mine = async (name: 'member' | 'crew' | 'leader') => {
    const { duties } = await asked(house.as(name).ask(myDuties, {}))
    assert.ok(duties.every(({ person, action }) => person?.id === house.cast.people[name] && action === null))
    return duties.map(({ rule }) => rule).sort()
  }
  assert.deepEqual(await mine('member'), ['DU-17', 'ED-01'])
  assert.deepEqual(await mine('crew'), ['DV-step-02'])
  assert.deepEqual(await mine('leader'), ['DU-17', 'ED-01'])
  for (const rule of ['DU-17', 'ED-01'] as const)
    assert.equal((await asked(house.as('member').ask(explainDuty, keyOf(rule)))).rule, rule)
  assert.equal((await asked(house.as('crew').ask(explainDuty, keyOf('DV-step-02')))).dueOn, '2026-12-10')
  for (const [name, rule] of [
    ['member', 'HT-02'],
    ['member', 'DV-step-02'],
    ['crew', 'ED-01'],
  ] as const) {
    const reply = await house.as(name).ask(explainDuty, keyOf(rule))
    assert.equal(!reply.ok && reply.code, 'duties.unknown-duty', `${name} ${rule}`)
  }
})

test('a member and a crew member read no board, week, sheet, survey or forecast at all', async () => {
  const { branchId } = house.cast
  for (const name of ['member', 'crew'] as const)
    for (const reply of [
      await house.as(name).ask(listBoard, {}),
      await house.as(name).ask(listWeek, {}),
      await house.as(name).ask(exportBoard, {}),
      await house.as(name).ask(surveyBranches, {}),
      await house.as(name).ask(showForecast, { branchId }),
    ])
      assert.equal(!reply.ok && reply.code, 'identity.not-permitted')
})

test('the months ahead and what would change in them name persons to those who keep it, and to nobody else', async () => {
  const { branchId, people } = house.cast
  const change = { kind: 'person-leaves', personId: people.member, on: '2026-12-01' } as const
  const rules = async (name: 'secretary' | 'leader' | 'superior' | 'auditor') => {
    const { months } = await asked(house.as(name).ask(showForecast, { branchId }))
    const { differences } = await asked(house.as(name).ask(tryChange, { branchId, change }))
    const ahead = months.flatMap(({ duties }) => duties)
    return {
      applicant: ahead.find(({ rule }) => rule === 'DV-step-02')?.person?.name,
      ahead: ahead.filter(({ rule }) => closed.includes(rule)).map(({ rule }) => rule),
      changed: differences.flatMap(({ before }) => (before && closed.includes(before.rule) ? [before.rule] : [])),
    }
  }
  const own = await rules('secretary')
  assert.equal(own.applicant, '苏木')
  assert.ok(own.ahead.includes('ED-01') && own.ahead.includes('HT-02'))
  assert.ok(own.changed.includes('ED-01'))
  for (const name of ['leader', 'superior', 'auditor'] as const)
    assert.deepEqual(await rules(name), { applicant: undefined, ahead: [], changed: [] }, name)
  const outside = await house.as('outsider').ask(showForecast, { branchId })
  assert.equal(!outside.ok && outside.code, 'duties.unknown-branch')
})

test('the survey of branches counts persons for those who keep it and tells the others of units alone', async () => {
  const rules = async (name: 'secretary' | 'superior' | 'auditor' | 'leader') =>
    (await asked(house.as(name).ask(surveyBranches, {}))).rules.flatMap(({ rule, branches }) =>
      closed.includes(rule) && branches.length > 0 ? [rule] : [],
    )
  assert.ok((await rules('secretary')).includes('DU-17'))
  for (const name of ['superior', 'auditor', 'leader'] as const) assert.deepEqual(await rules(name), [], name)
})

test('the board narrows by family and by person, and goes by month, by quarter or by person', async () => {
  const { people } = house.cast
  const board = async (input: AskOf<typeof listBoard>): Promise<OutputOf<typeof listBoard>['duties']> =>
    (await asked(house.as('secretary').ask(listBoard, { size: 100, ...input }))).duties
  const dues = await board({ families: ['dues'] })
  assert.deepEqual([...new Set(dues.map(({ family }) => family))], ['dues'])
  const [learning, one] = [families.learning as readonly string[], await board({ personId: people.member })]
  assert.deepEqual([...new Set(one.map(({ person }) => person?.id))], [people.member])
  assert.ok(one.some(({ rule }) => learning.includes(rule)))
  for (const by of ['month', 'quarter'] as const) {
    const days = (await board({ by })).map(({ dueOn }) => dueOn)
    assert.deepEqual(days, days.toSorted(), by)
  }
  const inOrder = (await board({ by: 'person', families: ['learning', 'development', 'dues'] })).map(
    (duty) => duty.person,
  )
  const named = inOrder.filter((person) => person !== null).map(({ id }) => id)
  assert.equal(
    inOrder.findIndex((person) => person !== null),
    inOrder.filter((person) => person === null).length,
  )
  assert.equal(new Set(named).size, named.filter((id, at) => id !== named[at - 1]).length)
})
