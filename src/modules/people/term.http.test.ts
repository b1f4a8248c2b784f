import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { AskOf } from '#core/operation.ts'
import { readWorkbook } from '#print/sheet.ts'
import type { CastName } from '../../../test/cast.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { correctFact } from './correction.contract.ts'
import { appointOffice, listOffices, releaseOffice } from './office.contract.ts'
import { amendTerm, exportTerms, listTerms, recordTerm, strikeTerm } from './term.contract.ts'

let house: TestHouse
before(async () => {
  house = await openTestHouse()
})
after(() => house.close())

const code = (reply: { ok: boolean }) => (reply.ok ? 'done' : (reply as unknown as { code: string }).code)
const secretary = () => house.as('secretary')
const all: readonly CastName[] = ['leader', 'member', 'crew', 'superior', 'outsider', 'auditor']

async function shown(as: CastName = 'secretary') {
  const reply = await house.as(as).ask(listTerms, { branchId: house.cast.branchId })
  assert.ok(reply.ok, JSON.stringify(reply))
  return reply.value
}
const record = (electedOn: string, more: Partial<AskOf<typeof recordTerm>> = {}) => ({
  id: randomUUID(),
  branchId: house.cast.branchId,
  electedOn,
  ...more,
})
async function appoint(name: string, role: 'deputy-secretary' | 'committee-member', electedOn: string) {
  const row = await house.db.selectFrom('people.person').select('id').where('name', '=', name).executeTakeFirstOrThrow()
  const { branchId: unitId } = house.cast
  const id = randomUUID()
  const reply = await secretary().tell(appointOffice, { id, personId: row.id, unitId, role, electedOn, on: electedOn })
  assert.ok(reply.ok, JSON.stringify(reply))
  return id
}
async function lastEvent(name: string) {
  const { rows } = await sql<{ payload: Record<string, unknown> }>`
    select payload from audit.event where name = ${name} order by id desc limit 1`.execute(house.db)
  return rows[0]?.payload
}

test('a branch with nothing on record says so', async () => {
  const { terms, struck, members, may } = await shown()
  assert.deepEqual([terms, struck, members, may], [[], [], { full: 13, probationary: 2 }, { record: true }])
})

test('without a term on record the newest election of the officers in force tells it', async () => {
  await appoint('砚舟', 'deputy-secretary', '2024-12-01')
  const [term] = (await shown('superior')).terms
  assert.deepEqual(
    [term?.id, term?.electedOn, term?.judged.values?.expiresOn, term?.seated, term?.may],
    [null, '2024-12-01', '2027-12-01', 2, { amend: false, strike: false }],
  )
})

test('a term is recorded once, by whoever administers the branch', async () => {
  const input = record('2024-12-01', { seats: 3 })
  assert.equal(code(await secretary().tell(recordTerm, record('2026-11-23'))), 'people.not-yet')
  assert.equal(
    code(await secretary().tell(recordTerm, record('2024-12-01', { branchId: house.cast.committeeId }))),
    'people.unknown-unit',
  )
  for (const name of all) assert.notEqual(code(await house.as(name).tell(recordTerm, input)), 'done', name)
  assert.equal(code(await house.as('outsider').tell(recordTerm, input)), 'people.unknown-unit')
  assert.equal(code(await secretary().send('people.record-term', { ...input, seats: 0 })), 'core.malformed')
  const key = randomUUID()
  assert.equal(code(await secretary().tell(recordTerm, input, { key })), 'done')
  assert.ok((await secretary().tell(recordTerm, input, { key })).ok)
  assert.equal(code(await secretary().tell(recordTerm, record('2024-12-01'))), 'people.term-known')
  const { branchId } = house.cast
  assert.deepEqual(await lastEvent('people.term-changed'), { unitId: branchId, branchId })
  const [term] = (await shown()).terms
  assert.deepEqual([term?.id, term?.version, term?.may], [input.id, 1, { amend: true, strike: false }])
})

test('a term shows who sits, who came by election, and the seat that stands empty (CM-06)', async () => {
  await appoint('南樵', 'committee-member', '2026-03-02')
  const [term] = (await shown()).terms
  assert.deepEqual(
    term?.officers.map(({ person, role, by }) => [person.name, role, by]),
    [
      ['石泉', 'secretary', 'appointment'],
      ['砚舟', 'deputy-secretary', 'election'],
      ['南樵', 'committee-member', 'by-election'],
    ],
  )
  assert.deepEqual([term?.seated, term?.vacancies], [3, []])
  assert.equal(term?.officers[0]?.standing?.values?.reached, false, 'a full member of the same day')
})

const change = async (more: Partial<AskOf<typeof amendTerm>>) => {
  const [term] = (await shown()).terms
  return { termId: term?.id ?? '', version: term?.version ?? 0, ...more }
}

test('reminder, report and approval go on paper as they come (CM-05, CM-07)', async () => {
  const before = (await shown()).terms[0]
  assert.deepEqual(before?.report.values?.states, { 砚舟: 'to-send' })
  const input = await change({
    seats: 5,
    submittedOn: '2024-12-05',
    recordedOn: '2024-12-05',
    recordReference: '厂党〔2024〕41号',
  })
  for (const name of all) assert.notEqual(code(await house.as(name).tell(amendTerm, input)), 'done', name)
  assert.equal(code(await house.as('outsider').tell(amendTerm, input)), 'people.unknown-term')
  assert.equal(code(await secretary().send('people.amend-term', { ...input, recordedOn: 'soon' })), 'core.malformed')
  const key = randomUUID()
  assert.equal(code(await secretary().tell(amendTerm, input, { key })), 'done')
  assert.ok((await secretary().tell(amendTerm, input, { key })).ok)
  assert.equal(code(await secretary().tell(amendTerm, input)), 'people.changed-meanwhile')
  const [term] = (await shown()).terms
  assert.deepEqual(
    [term?.version, term?.report.values?.states, term?.vacancies.map(({ office, since }) => [office, since])],
    [2, { 砚舟: 'awaits-approval' }, Array(2).fill(['committee-member', '2024-12-01'])],
  )
  const { branchId } = house.cast
  assert.deepEqual(await lastEvent('people.term-changed'), { unitId: branchId, branchId })
})

test('what the regulations do not allow is refused with their days', async () => {
  const refused: [string, Partial<AskOf<typeof amendTerm>>][] = [
    ['people.not-yet', { remindedOn: '2026-11-23' }],
    ['people.before-the-election', { approvedOn: '2024-11-30' }],
    ['people.approved-before-asked', { approvedOn: '2024-12-04' }],
    ['people.reference-without-day', { approvalReference: '厂党〔2025〕2号' }],
    ['people.election-passed', { nextElectionOn: '2026-11-21' }],
    ['people.election-needs-consent', { nextElectionOn: '2027-05-04' }],
    ['people.election-out-of-range', { nextElectionOn: '2028-12-02', putOffReference: '厂党〔2026〕9号' }],
  ]
  for (const [expected, more] of refused)
    assert.equal(code(await secretary().tell(amendTerm, await change(more))), expected)
  const far = await secretary().tell(amendTerm, await change({ nextElectionOn: '2028-12-02', putOffReference: '批' }))
  assert.deepEqual(!far.ok && far.numbers, { on: '2028-12-02', earliest: '2026-12-01', latest: '2028-12-01' })
  const early = await change({ nextElectionOn: '2027-05-04', putOffReference: '厂党〔2026〕9号' })
  assert.equal(code(await secretary().tell(amendTerm, early)), 'done')
  assert.equal((await shown()).terms[0]?.judged.values?.state, 'early')
})

test('the term of whoever was elected in its course ends with the committee’s (CM-03)', async () => {
  const reply = await secretary().ask(listOffices, { unitId: house.cast.branchId })
  assert.ok(reply.ok)
  assert.deepEqual(
    reply.value.offices.map(({ person, termEndsOn }) => [person.name, termEndsOn]).filter(([, ends]) => ends),
    [
      ['砚舟', '2027-12-01'],
      ['南樵', '2027-12-01'],
    ],
  )
})

test('a former term keeps its election and how the next one came (CM-04)', async () => {
  assert.equal(code(await secretary().tell(recordTerm, record('2021-11-20', { seats: 3 }))), 'done')
  const former = (await shown()).terms[1]
  assert.deepEqual(
    [former?.electedOn, former?.nextOn, former?.judged.values?.state, former?.seated],
    ['2021-11-20', '2024-12-01', 'late-without-approval', null],
  )
  const amend = { termId: former?.id ?? '', version: 1 }
  assert.equal(code(await secretary().tell(amendTerm, { ...amend, nextElectionOn: '2026-12-01' })), 'people.term-over')
  assert.equal(code(await secretary().tell(amendTerm, { ...amend, putOffReference: '厂党〔2024〕30号' })), 'done')
  assert.equal((await shown()).terms[1]?.judged.values?.state, 'late')
})

test('a term recorded by mistake is struck out and stays readable, but not under its officers', async () => {
  const [now, former] = (await shown()).terms
  const reason = '日期看错了'
  const resting = { termId: now?.id ?? '', version: now?.version ?? 0, reason }
  assert.equal(code(await secretary().tell(strikeTerm, resting)), 'people.term-has-officers')
  const input = { termId: former?.id ?? '', version: former?.version ?? 0, reason }
  for (const name of all) assert.notEqual(code(await house.as(name).tell(strikeTerm, input)), 'done', name)
  assert.equal(code(await house.as('outsider').tell(strikeTerm, input)), 'people.unknown-term')
  assert.equal(code(await secretary().send('people.strike-term', { ...input, reason: '' })), 'core.malformed')
  assert.equal(code(await secretary().tell(strikeTerm, { ...input, version: 1 })), 'people.changed-meanwhile')
  const key = randomUUID()
  assert.equal(code(await secretary().tell(strikeTerm, input, { key })), 'done')
  assert.ok((await secretary().tell(strikeTerm, input, { key })).ok)
  assert.equal(code(await secretary().tell(strikeTerm, input)), 'people.unknown-term')
  const { terms, struck } = await shown('auditor')
  assert.equal(terms.length, 1)
  assert.deepEqual(
    struck.map(({ electedOn, reason: why, struckBy }) => [electedOn, why, struckBy]),
    [['2021-11-20', reason, '石泉']],
  )
  assert.equal(code(await secretary().tell(recordTerm, record('2021-11-20'))), 'done', 'recorded anew')
})

test('terms are seen over the branch, and by nobody else', async () => {
  const { branchId } = house.cast
  for (const name of ['superior', 'auditor', 'administrator'] as const) assert.ok((await shown(name)).terms.length)
  for (const name of ['outsider', 'leader'] as const) {
    assert.equal(code(await house.as(name).ask(listTerms, { branchId })), 'people.unknown-unit')
    assert.equal(code(await house.as(name).ask(exportTerms, { branchId })), 'people.unknown-unit')
  }
  assert.equal(code(await house.as('member').ask(listTerms, { branchId })), 'identity.not-permitted')
  assert.equal(code(await house.as('visitor').ask(listTerms, { branchId })), 'identity.sign-in-first')
})

test('the register L03 is a spreadsheet of every term and who sat in it', async () => {
  const file = await house.as('superior').ask(exportTerms, { branchId: house.cast.branchId, language: 'en' })
  assert.ok(file.ok)
  assert.match(file.value.fileName, /^运行车间党支部 Committee register 2026-11-22\.xlsx$/)
  const book = await readWorkbook(file.value.fileName, file.value.body as Uint8Array)
  const told = JSON.stringify(book.ok && book.value)
  assert.match(told, /砚舟/)
  assert.match(told, /By-election/)
})

test('a change of office names the branch of the office, also when it is struck out', async () => {
  const { branchId, otherBranchId, otherPersonId } = house.cast
  const id = randomUUID()
  const appointed = await house.as('administrator').tell(appointOffice, {
    id,
    personId: otherPersonId,
    unitId: branchId,
    role: 'committee-member',
    on: '2026-11-01',
  })
  assert.ok(appointed.ok, JSON.stringify(appointed))
  const both = [branchId, otherBranchId].sort()
  const named = async () => ((await lastEvent('people.office-changed')) as { branchIds: string[] }).branchIds.sort()
  assert.deepEqual(await named(), both)
  const strike = {
    id: randomUUID(),
    personId: otherPersonId,
    reason: '记错了支部',
    fact: { subject: 'office' as const, factId: id, seen: { fromOn: '2026-11-01', untilOn: null }, becomes: null },
  }
  assert.equal(code(await house.as('administrator').tell(correctFact, strike)), 'done')
  assert.deepEqual(await named(), both)
  const again = { ...strike.fact, id: randomUUID(), personId: otherPersonId, unitId: branchId }
  await house.as('administrator').tell(appointOffice, { ...again, role: 'committee-member', on: '2026-11-01' })
  assert.equal(
    code(await house.as('administrator').tell(releaseOffice, { officeId: again.id, on: '2026-11-20' })),
    'done',
  )
  assert.deepEqual(await named(), both)
})
