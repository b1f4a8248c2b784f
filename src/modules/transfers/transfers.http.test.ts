import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, beforeEach, test } from 'node:test'
import { addPerson } from '#modules/people/person.contract.ts'
import { listVoters } from '#modules/people/roster.contract.ts'
import { readWorkbook } from '#print/sheet.ts'
import { openTestHouse } from '../../../test/house.ts'
import { amendAbsence, exportAbsences, listAbsences, recordAbsence } from './absence.contract.ts'
import { recordContact, recordFound, recordLost, recordStopped, strikeAbsence } from './absence-step.contract.ts'
import { exportLetters, issueLetter, listLetters, receiveLetter } from './letter.contract.ts'
import { letterStatus, letterStatuses } from './letter.rules.ts'
import {
  closeLetter,
  recordCounterfoil,
  recordFile,
  recordReceipt,
  recordRefusal,
  strikeLetter,
} from './letter-step.contract.ts'
import { mine } from './mine.contract.ts'

const house = await openTestHouse()
after(() => house.close())
const { cast, today } = house
const { member, leader, outsider } = cast.people
const secretary = house.as('secretary')
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)

beforeEach(async () => {
  await house.db.deleteFrom('transfers.letter').execute()
  await house.db.deleteFrom('transfers.absence').execute()
})

const letter = (over = {}) => ({
  id: randomUUID() as string,
  personId: member,
  otherSide: '演示炼铁厂党委',
  number: null,
  issuedOn: '2026-11-02',
  validDays: 30,
  paidThrough: null,
  ...over,
})
const absence = (over = {}) => ({
  id: randomUUID() as string,
  personId: member,
  whereTo: 'in-country' as const,
  place: '演示焦化厂',
  fromOn: '2025-09-01',
  untilOn: null as string | null,
  fixedPlace: true,
  moved: false,
  leaveAgreed: false,
  keptAsMobile: true,
  contactId: leader as string | null,
  ...over,
})

async function letters(filters = {}, who = secretary) {
  const reply = await who.ask(listLetters, filters)
  assert.ok(reply.ok)
  return reply.value.letters
}

async function absences(filters = {}, who = secretary) {
  const reply = await who.ask(listAbsences, filters)
  assert.ok(reply.ok)
  return reply.value.absences
}

test('whom a letter is issued for stays on the roster and in N until his membership is changed (TR-04, C127)', async () => {
  const voters = async () => {
    const reply = await secretary.ask(listVoters, { branchId: cast.branchId })
    assert.ok(reply.ok)
    return reply.value.voters.length
  }
  const before = await voters()
  const one = letter()
  await secretary.tell(issueLetter, one)
  assert.equal(await voters(), before)
  await secretary.tell(recordReceipt, { letterId: one.id, version: 1, on: '2026-11-10' })
  const [received] = await letters()
  assert.deepEqual([received?.status, received?.onRoster, received?.validTo], ['received', true, '2026-12-02'])
  assert.equal(await voters(), before, 'receiving it is the other side’s act; who leaves is recorded on his own page')
  const returned = { letterId: one.id, version: 2, on: '2026-11-20' }
  assert.equal(
    codeOf(await secretary.tell(recordCounterfoil, { ...returned, receivedOn: '2026-11-09' })),
    'transfers.already-received',
  )
  assert.ok((await secretary.tell(recordCounterfoil, returned)).ok)
  assert.equal((await letters())[0]?.status, 'closed')
})

test('a letter goes out for a member of the branch, one at a time, not ahead', async () => {
  const issue = async (over = {}) => codeOf(await secretary.tell(issueLetter, letter(over)))
  assert.equal(await issue({ personId: randomUUID() }), 'transfers.unknown-person')
  assert.equal(await issue({ personId: cast.otherPersonId }), 'transfers.unknown-person')
  assert.equal(await issue({ personId: cast.people.crew }), 'transfers.not-a-member')
  assert.equal(await issue({ issuedOn: '2023-11-02' }), 'transfers.not-a-member', 'he joined in 2024')
  assert.equal(await issue({ issuedOn: '2026-11-23' }), 'transfers.future-day')
  assert.equal(await issue({ validDays: 0 }), 'core.malformed')
  assert.equal(await issue({ paidThrough: '2026-13' }), 'core.malformed')
  const first = letter()
  assert.equal(codeOf(await secretary.tell(issueLetter, first)), 'done')
  assert.equal(await issue(), 'transfers.letter-open')
  assert.ok((await secretary.tell(closeLetter, { letterId: first.id, version: 1, on: today })).ok)
  assert.equal(await issue({ issuedOn: '2026-11-20' }), 'done', 'withdrawn, another may follow')
  assert.deepEqual(
    (await letters()).map(({ status }) => status),
    ['in-transit', 'withdrawn'],
  )
})

test('somebody who brings a letter is known to the branch first; his first month of dues follows from it', async () => {
  const personId = randomUUID()
  const bring = (over = {}) =>
    secretary.tell(receiveLetter, {
      ...letter({ personId, paidThrough: '2026-08', issuedOn: '2026-08-20', ...over }),
      branchId: cast.branchId,
      receivedOn: '2026-09-01',
    })
  assert.equal(codeOf(await bring()), 'transfers.unknown-person')
  const added = await secretary.tell(addPerson, {
    id: personId,
    name: '新来',
    standing: { id: randomUUID(), kind: 'probationary', fromOn: '2026-05-01' },
    membership: { id: randomUUID(), branchId: cast.branchId, groupId: null, fromOn: '2026-09-01' },
  })
  assert.ok(added.ok, JSON.stringify(added))
  assert.equal(codeOf(await bring({ issuedOn: '2026-09-02' })), 'transfers.before-issued')
  assert.equal(codeOf(await bring()), 'done')
  const [row] = await letters({ direction: 'in' })
  assert.deepEqual([row?.paidThrough, row?.probationarySince, row?.fileOn], ['2026-08', '2026-05-01', null])
  const filed = { letterId: row?.id ?? '', version: 1, on: '2026-09-10' }
  assert.ok((await secretary.tell(recordFile, filed)).ok)
  assert.equal(codeOf(await secretary.tell(recordFile, { ...filed, version: 2 })), 'transfers.file-known')
})

test('a refusal is recorded, taken back, and overtaken by the receipt; a change since is said', async () => {
  const one = letter()
  await secretary.tell(issueLetter, one)
  const refuse = (version: number, refused: 'with-cause' | 'without-cause' | null) =>
    secretary.tell(recordRefusal, { letterId: one.id, version, refused })
  assert.equal(codeOf(await refuse(1, 'without-cause')), 'done')
  assert.equal(codeOf(await refuse(1, null)), 'transfers.changed-meanwhile')
  assert.equal((await letters())[0]?.refused, 'without-cause')
  assert.equal(codeOf(await refuse(2, null)), 'done')
  assert.ok((await secretary.tell(recordReceipt, { letterId: one.id, version: 3, on: today })).ok)
  assert.equal(codeOf(await refuse(4, 'with-cause')), 'transfers.already-received')
})

test('a struck letter stays readable with its reason, and takes no further step', async () => {
  const one = letter()
  await secretary.tell(issueLetter, one)
  await secretary.tell(strikeLetter, { letterId: one.id, version: 1, reason: '登记错人' })
  const [row] = await letters({ status: 'struck' })
  assert.deepEqual([row?.struck?.by, row?.struck?.reason, row?.status], ['石泉', '登记错人', 'struck'])
  assert.equal(
    codeOf(await secretary.tell(recordReceipt, { letterId: one.id, version: 2, on: today })),
    'transfers.letter-struck',
  )
  assert.equal(codeOf(await secretary.tell(issueLetter, letter())), 'done')
})

test('the register is filtered by what the rules say of each letter, by year and direction, and cut into pages', async () => {
  const facts = [
    { issued_on: '2026-11-02', valid_days: 30 },
    { issued_on: '2026-10-23', valid_days: 30 },
    { issued_on: '2026-10-22', valid_days: 30 },
    { issued_on: '2026-10-01', valid_days: 10, received_on: '2026-10-05' },
    { issued_on: '2026-10-01', valid_days: 10, counterfoil_on: '2026-10-20' },
    { issued_on: '2025-10-01', valid_days: 10, received_on: '2025-10-05', counterfoil_on: '2025-10-20' },
    { issued_on: '2025-10-01', valid_days: 10, closed_on: '2025-10-20' },
    { issued_on: '2025-10-01', valid_days: 10, received_on: '2025-10-05', struck_at: house.now },
  ]
  const row = {
    person_id: member,
    branch_id: cast.branchId,
    other_side: '演示',
    recorded_by: leader,
    recorded_at: house.now,
  }
  for (const [at, fact] of facts.entries())
    await house.db
      .insertInto('transfers.letter')
      .values({ ...row, id: randomUUID(), direction: at === 0 ? 'in' : 'out', ...fact })
      .execute()
  const every = await letters()
  assert.equal(every.length, facts.length)
  for (const one of every) assert.equal(one.status, letterStatus({ ...one, struck: one.struck !== null }, today))
  for (const status of letterStatuses)
    assert.deepEqual(
      (await letters({ status })).map(({ id }) => id),
      every.filter((one) => one.status === status).map(({ id }) => id),
      status,
    )
  assert.deepEqual([...new Set(every.map(({ status }) => status))].sort(), [...letterStatuses].sort())
  assert.equal((await letters({ status: 'open' })).length, 4)
  assert.equal((await letters({ year: 2025 })).length, 3)
  assert.equal((await letters({ direction: 'in' })).length, 1)
  assert.equal((await letters({ unitId: cast.otherBranchId })).length, 0)
  const page = await secretary.ask(listLetters, { page: 3, size: 3 })
  assert.deepEqual(page.ok && [page.value.letters.length, page.value.total], [2, 8])
})

test('an absence is a fact that may be late; the return is planned and amended; one at a time', async () => {
  const leave = async (over = {}) => codeOf(await secretary.tell(recordAbsence, absence(over)))
  assert.equal(await leave({ personId: cast.otherPersonId }), 'transfers.unknown-person')
  assert.equal(await leave({ personId: cast.people.crew }), 'transfers.not-a-member')
  assert.equal(await leave({ fromOn: '2026-11-23' }), 'transfers.future-day')
  assert.equal(await leave({ untilOn: '2025-09-01' }), 'transfers.ends-before-it-begins')
  assert.equal(await leave({ contactId: outsider }), 'transfers.unknown-contact')
  assert.equal(await leave({ contactId: member }), 'transfers.unknown-contact', 'nobody keeps in touch with himself')
  const one = absence({ untilOn: '2026-03-01' })
  assert.equal(codeOf(await secretary.tell(recordAbsence, one)), 'done')
  assert.equal(await leave({ fromOn: '2026-02-01' }), 'transfers.already-away')
  assert.equal(await leave({ fromOn: '2026-03-01' }), 'done')
  const plan = { untilOn: '2026-02-01', moved: false, leaveAgreed: true, keptAsMobile: false, contactId: null }
  const amend = (version: number, over = {}) =>
    secretary.tell(amendAbsence, { absenceId: one.id, version, ...plan, transferredOn: null, ...over })
  assert.equal(codeOf(await amend(1, { untilOn: null })), 'transfers.already-away')
  assert.equal(codeOf(await amend(1)), 'done')
  assert.equal(codeOf(await amend(1)), 'transfers.changed-meanwhile')
  assert.equal(codeOf(await amend(2, { transferredOn: '2026-11-23' })), 'transfers.future-day')
  assert.deepEqual(
    (await absences()).map(({ state }) => state),
    ['mobile', 'back'],
  )
  assert.equal((await absences({ status: 'over' })).length, 1)
  assert.equal((await absences({ year: 2025 })).length, 1)
  assert.equal((await absences({ status: 'mobile', whereTo: 'in-country' })).length, 1)
})

test('contacts say when the next is due; who is lost is for the organisation, and a stop takes its reference', async () => {
  const one = absence({ fixedPlace: false })
  await secretary.tell(recordAbsence, one)
  const seen = { absenceId: one.id }
  const contact = async (on: string) => codeOf(await secretary.tell(recordContact, { id: randomUUID(), ...seen, on }))
  assert.equal(await contact('2026-03-10'), 'done')
  assert.equal(await contact('2026-03-10'), 'transfers.contact-known')
  const [late] = await absences()
  assert.deepEqual([late?.nextContactBy, late?.contactLate, late?.contact?.name], ['2026-09-10', true, '思齐'])
  const stop = (version: number) =>
    secretary.tell(recordStopped, { ...seen, version, on: '2026-11-01', reference: '厂党〔2026〕8号' })
  assert.equal(codeOf(await stop(1)), 'transfers.no-ground')
  assert.equal(
    codeOf(await secretary.tell(recordLost, { ...seen, version: 1, on: '2026-03-09' })),
    'transfers.later-contact',
  )
  assert.ok((await secretary.tell(recordLost, { ...seen, version: 1, on: '2026-03-10' })).ok)
  const [lost] = await absences({ status: 'lost' })
  assert.deepEqual([lost?.lost, lost?.nextContactBy, lost?.stoppedOn], ['stop-for-review', null, null])
  assert.equal(await contact('2026-11-01'), 'transfers.is-lost')
  const unsaid = await secretary.send(recordStopped.name, { ...seen, version: 2, on: '2026-11-01' })
  assert.equal(codeOf(unsaid), 'core.malformed', 'without a reference there is no decision')
  assert.ok((await stop(2)).ok)
  assert.equal((await absences({ status: 'stopped' }))[0]?.stoppedReference, '厂党〔2026〕8号')
  assert.ok((await secretary.tell(recordFound, { ...seen, version: 3, on: '2026-11-20' })).ok)
  assert.equal((await absences())[0]?.lost, 'found')
  assert.ok((await secretary.tell(strikeAbsence, { ...seen, version: 4, reason: '登记错人' })).ok)
  assert.equal((await absences({ status: 'struck' }))[0]?.struck?.reason, '登记错人')
  assert.equal(
    codeOf(await secretary.tell(strikeAbsence, { ...seen, version: 5, reason: '再来' })),
    'transfers.absence-struck',
  )
})

test('registers are seen over the branch, kept by its secretary, and nothing to an outsider or a group leader', async () => {
  await secretary.tell(issueLetter, letter())
  await secretary.tell(recordAbsence, absence())
  for (const name of ['secretary', 'superior', 'auditor'] as const) {
    assert.deepEqual(
      (await letters({}, house.as(name))).map(({ may }) => may.keep),
      [name === 'secretary'],
    )
    assert.equal((await absences({}, house.as(name))).length, 1)
  }
  for (const name of ['outsider', 'leader'] as const) {
    assert.deepEqual(await letters({}, house.as(name)), [])
    assert.deepEqual(await absences({}, house.as(name)), [])
  }
  for (const name of ['member', 'crew'] as const) {
    assert.equal(codeOf(await house.as(name).ask(listLetters, {})), 'identity.not-permitted')
    assert.equal(codeOf(await house.as(name).ask(listAbsences, {})), 'identity.not-permitted')
  }
})

test('everybody sees his own letters and absences, and nobody else’s', async () => {
  await secretary.tell(issueLetter, letter())
  await secretary.tell(recordAbsence, absence())
  const own = await house.as('member').ask(mine, {})
  assert.ok(own.ok)
  assert.deepEqual([own.value.letters[0]?.status, own.value.absences[0]?.contact?.name], ['in-transit', '思齐'])
  for (const name of ['leader', 'crew', 'outsider', 'secretary'] as const)
    assert.deepEqual(await house.as(name).ask(mine, {}), { ok: true, value: { letters: [], absences: [] } })
  assert.equal(codeOf(await house.as('visitor').ask(mine, {})), 'identity.sign-in-first')
})

test('both registers leave as a spreadsheet of what is seen', async () => {
  await secretary.tell(issueLetter, letter({ number: '2026-017', paidThrough: '2026-10' }))
  const one = absence()
  await secretary.tell(recordAbsence, one)
  await secretary.tell(recordContact, { id: randomUUID(), absenceId: one.id, on: '2026-07-01' })
  const read = async (operation: typeof exportLetters | typeof exportAbsences, who = secretary) => {
    const reply = await who.ask(operation, {})
    assert.ok(reply.ok)
    const book = await readWorkbook(reply.value.fileName, reply.value.body as Uint8Array)
    assert.ok(book.ok)
    return (book.value[0]?.rows ?? []).map((cells) => cells.join('|'))
  }
  const [head, row] = await read(exportLetters)
  assert.match(head ?? '', /姓名.*编号.*有效至.*党费交至.*回执.*状态/)
  assert.match(row ?? '', /转出\|明溪\|演示炼铁厂党委\|2026-017\|.*2026-10\|.*在途/)
  assert.match((await read(exportAbsences))[1] ?? '', /明溪\|国内\|演示焦化厂\|.*思齐\|2026-07-01\|.*流动党员/)
  assert.equal((await read(exportLetters, house.as('outsider'))).length, 1)
  assert.equal((await read(exportAbsences, house.as('outsider'))).length, 1)
})
