import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import { newId } from '#server/handler.ts'
import { openTestHouse } from '../../../test/house.ts'
import { amendLedger, beginLedger, exportYear, myDues, showMember, showYear } from './ledger.contract.ts'
import { recordArrival, recordGoodReason, recordPayments, removeGoodReason, strikePayment } from './payment.contract.ts'
import { fixStandards, forgetBase } from './standard.contract.ts'
import { recordHandover, recordPublication } from './telling.contract.ts'

const house = await openTestHouse()
after(() => house.close())
const { cast } = house
const { member, leader, secretary: secretaryId } = cast.people
const secretary = house.as('secretary')
const { branchId } = cast
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)

function must<T>(reply: { ok: true; value: T } | { ok: false; code: string; numbers: unknown }): T {
  assert.ok(reply.ok, JSON.stringify(reply))
  return reply.value
}

const standard = (personId: string, over = {}) => ({
  id: newId(),
  personId,
  payer: 'wage' as const,
  amountFen: 4500,
  seen: null as string | null,
  ...over,
})
const fix = (standards: ReturnType<typeof standard>[], over = {}) =>
  secretary.tell(fixStandards, { branchId, fromMonth: '2026-01', fixedOn: '2026-01-15', standards, ...over })
const payment = (personId: string, months: string[], over = {}) => ({ id: newId(), personId, months, ...over })
const pay = (payments: ReturnType<typeof payment>[], paidOn = '2026-11-15') =>
  secretary.tell(recordPayments, { branchId, paidOn, payments })
const year = async () => must(await secretary.ask(showYear, { branchId, year: '2026' }))
const rowOf = async (personId: string) => {
  const row = (await year()).members.find(({ person }) => person.id === personId)
  assert.ok(row)
  return row
}
const stateIn = async (personId: string, month: string) =>
  (await rowOf(personId)).months.find((one) => one.month === month)?.state

test('a branch without a ledger shows an empty year and takes nothing in', async () => {
  const shown = await year()
  assert.deepEqual([shown.ledger, shown.members], [null, []])
  assert.equal(codeOf(await pay([payment(member, ['2026-11'])])), 'dues.no-ledger')
  assert.equal(codeOf(await secretary.ask(exportYear, { branchId, year: '2026' })), 'dues.no-ledger')
})

test('the ledger begins once, from a month on', async () => {
  const begin = (fromMonth: string) => secretary.tell(beginLedger, { branchId, fromMonth, collectionDay: 15 })
  assert.equal(codeOf(await begin('2028-01')), 'dues.too-far-ahead')
  assert.equal(codeOf(await begin('2026-01')), 'done')
  assert.equal(codeOf(await begin('2026-02')), 'dues.ledger-kept')
  const shown = await year()
  assert.deepEqual(shown.ledger, { fromMonth: '2026-01', collectionDay: 15, version: 1 })
  assert.equal(shown.members.length, 15)
  assert.equal(await stateIn(member, '2026-10'), 'open')
})

describe('standards', () => {
  test('of many members are fixed at once, worked out from a base or given as an amount', async () => {
    const [mine, his, hers] = [standard(member), standard(leader, { amountFen: null }), standard(secretaryId)]
    const keptBases = [{ standardId: his.id, baseFen: 549_000, agreed: true as const }]
    const fixed = must(await fix([mine, his, hers], { keptBases }))
    assert.deepEqual(
      fixed.standards.map(({ amountFen }) => amountFen),
      [4500, 8235, 4500],
    )
    assert.equal((await rowOf(leader)).standard?.amountFen, 8235)
    const kept = must(await secretary.ask(showMember, { branchId, personId: leader }))
    assert.equal(kept.standards[0]?.baseFen, 549_000)
  })

  test('keep the base out of the record chain', async () => {
    const { rows } = await sql<{ content: string }>`
      select content from audit.entry where operation = 'dues.fix-standards'`.execute(house.db)
    assert.equal(rows.length, 1)
    assert.ok(rows.every(({ content }) => !content.includes('549000') && content.includes('(unrecorded)')))
  })

  test('are refused when they do not fit the rule, the day, the branch or what stands there', async () => {
    const [crew, other] = [cast.people.crew, cast.otherPersonId]
    const seen = (await rowOf(member)).standard?.id ?? null
    const refused = async (input: object, over = {}) => codeOf(await fix([standard(member, { seen, ...input })], over))
    assert.equal(await refused({ seen: null }), 'dues.standard-changed')
    assert.equal(await refused({}), 'dues.already-fixed')
    assert.equal(await refused({ seen: null }, { fromMonth: '2026-05' }), 'dues.fixed-for-the-year')
    assert.equal(await refused({ reason: '算错', amountFen: 200_000 }), 'dues.above-cap')
    assert.equal(await refused({ reason: '算错', amountFen: null }), 'dues.amount-missing')
    assert.equal(await refused({ reason: '算错', payer: 'farmer', amountFen: 300 }), 'dues.amount-outside')
    assert.equal(await refused({ reason: '算错', payer: 'student', amountFen: 300 }), 'dues.amount-differs')
    assert.equal(await refused({ reason: '算错', payer: 'waived' }), 'dues.reference-missing')
    assert.equal(await refused({}, { fixedOn: '2026-12-01' }), 'dues.not-yet')
    assert.equal(await refused({}, { fromMonth: '2028-01' }), 'dues.too-far-ahead')
    assert.equal(codeOf(await fix([standard(crew)])), 'dues.unknown-person')
    assert.equal(codeOf(await fix([standard(other)])), 'dues.unknown-person')
    assert.equal(codeOf(await fix([standard(member), standard(member)])), 'dues.person-twice')
    const taken = standard(cast.people.member, { id: seen ?? '', seen: null, withinYear: true })
    assert.equal(codeOf(await fix([taken], { fromMonth: '2026-12' })), 'dues.recorded-already')
  })

  test('of a past member who belongs to another branch today are for that one to fix', async () => {
    const moved = await past('云岫')
    assert.equal(codeOf(await fix([standard(moved)])), 'dues.in-another-branch')
  })

  test('are replaced with a reason; the one struck stays readable', async () => {
    const seen = (await rowOf(member)).standard?.id ?? null
    must(await fix([standard(member, { seen, amountFen: 5000, reason: '基数抄错' })]))
    const { standards } = must(await secretary.ask(showMember, { branchId, personId: member }))
    assert.deepEqual(
      standards.map(({ amountFen, struck }) => [amountFen, struck?.reason ?? null]),
      [
        [5000, null],
        [4500, '基数抄错'],
      ],
    )
  })

  test('lose the base when the member no longer agrees: he says so himself, or who keeps the dues; nobody else', async () => {
    assert.equal(codeOf(await house.as('superior').tell(forgetBase, { personId: leader })), 'dues.unknown-person')
    assert.equal(must(await house.as('leader').tell(forgetBase, { personId: leader })).removed, 1)
    assert.equal(must(await secretary.tell(forgetBase, { personId: leader })).removed, 0)
    const kept = must(await secretary.ask(showMember, { branchId, personId: leader }))
    assert.deepEqual([kept.standards[0]?.baseFen, kept.standards[0]?.amountFen], [null, 8235])
  })
})

describe('payments', () => {
  test('of many members are taken in at once, each his own months', async () => {
    const paid = must(await pay([payment(member, ['2026-09', '2026-10']), payment(leader, ['2026-10'])]))
    assert.deepEqual(
      paid.payments.map(({ amountFen }) => amountFen),
      [10_000, 8235],
    )
    const october = (await year()).months.find(({ month }) => month === '2026-10')
    assert.equal(october?.paidFen, 13_235)
    assert.equal(await stateIn(member, '2026-09'), 'paid')
    assert.equal(await stateIn(member, '2026-08'), 'open')
    assert.equal((await year()).collectedFen, 18_235)
  })

  test('are refused twice, for a day to come, for nothing, without a standard, and all or nothing', async () => {
    const unfixed = (await year()).members.find((one) => !one.standard)?.person.id ?? ''
    assert.equal(codeOf(await pay([payment(member, ['2026-09'])])), 'dues.paid-already')
    assert.equal(codeOf(await pay([payment(member, ['2026-08'])], '2026-11-23')), 'dues.not-yet')
    assert.equal(codeOf(await pay([payment(member, [])])), 'dues.nothing-paid')
    assert.equal(codeOf(await pay([payment(member, ['2025-12'])])), 'dues.not-owed')
    assert.equal(codeOf(await pay([payment(unfixed, ['2026-08'])])), 'dues.no-standard')
    assert.equal(codeOf(await pay([payment(cast.otherPersonId, ['2026-08'])])), 'dues.unknown-person')
    assert.equal(codeOf(await pay([payment(member, ['2026-08']), payment(member, ['2026-07'])])), 'dues.person-twice')
    assert.equal(codeOf(await pay([payment(member, ['2026-08']), payment(unfixed, ['2026-08'])])), 'dues.no-standard')
    assert.equal(await stateIn(member, '2026-08'), 'open')
  })

  test('may bring more of one’s own will, which is kept apart', async () => {
    must(await pay([payment(secretaryId, ['2026-11'], { extraFen: 200_000, receipt: '0012' })]))
    const [extra] = (await year()).extras
    assert.deepEqual([extra?.extraFen, extra?.amountFen, extra?.receipt], [200_000, 204_500, '0012'])
    assert.equal(codeOf(await pay([{ ...payment(leader, ['2026-09']), id: extra?.id ?? '' }])), 'dues.recorded-already')
  })

  test('taken back open their months again and stay readable', async () => {
    const id = (await rowOf(leader)).months.find(({ month }) => month === '2026-10')?.paid?.paymentId ?? ''
    must(await secretary.tell(strikePayment, { id, reason: '记错人' }))
    assert.equal(await stateIn(leader, '2026-10'), 'open')
    assert.equal(codeOf(await secretary.tell(strikePayment, { id, reason: '再撤' })), 'dues.struck-already')
    const { payments } = must(await secretary.ask(showMember, { branchId, personId: leader }))
    assert.deepEqual([payments[0]?.months, payments[0]?.struck?.reason], [['2026-10'], '记错人'])
  })
})

describe('a good reason', () => {
  const excuse = (months: string[]) =>
    secretary.tell(recordGoodReason, { branchId, personId: leader, months, reason: 'sick-leave' })

  test('takes a month out of what is unpaid, until it is removed', async () => {
    assert.ok((await rowOf(leader)).unpaid.includes('2026-08'))
    must(await excuse(['2026-08']))
    const row = await rowOf(leader)
    assert.ok(!row.unpaid.includes('2026-08'))
    assert.deepEqual(row.excused, [{ month: '2026-08', reason: 'sick-leave' }])
    const remove = { branchId, personId: leader, month: '2026-08' }
    must(await secretary.tell(removeGoodReason, remove))
    assert.equal(codeOf(await secretary.tell(removeGoodReason, remove)), 'dues.no-such-reason')
    must(await excuse(['2026-08']))
  })

  test('is refused for a month paid, to come, not owed, or that has one', async () => {
    assert.equal(codeOf(await excuse(['2026-08'])), 'dues.reason-kept')
    assert.equal(codeOf(await excuse(['2026-12'])), 'dues.not-yet')
    assert.equal(codeOf(await excuse(['2025-12'])), 'dues.not-owed')
    must(await pay([payment(leader, ['2026-07'])]))
    assert.equal(codeOf(await excuse(['2026-07'])), 'dues.paid-already')
  })
})

test('a letter moves the first month of who came by transfer, and only of such', async () => {
  const { rows } = await sql<{ id: string }>`
    update people.membership set from_on = '2026-08-10', joined_by = 'transfer' where person_id = ${leader} returning id`.execute(
    house.db,
  )
  const membershipId = rows[0]?.id ?? ''
  must(await secretary.tell(recordArrival, { membershipId, paidThrough: '2026-08' }))
  assert.equal(await stateIn(leader, '2026-08'), 'paid-before')
  assert.equal(await stateIn(leader, '2026-09'), 'open')
  const shown = must(await secretary.ask(showMember, { branchId, personId: leader }))
  assert.deepEqual(shown.arrivals, [{ membershipId, fromOn: '2026-08-10', paidThrough: '2026-08' }])
  must(await secretary.tell(recordArrival, { membershipId, paidThrough: null }))
  assert.equal(await stateIn(leader, '2026-08'), 'excused')
  await sql`update people.membership set joined_by = 'admission' where id = ${membershipId}`.execute(house.db)
  assert.equal(
    codeOf(await secretary.tell(recordArrival, { membershipId, paidThrough: '2026-08' })),
    'dues.not-by-transfer',
  )
})

test('the ledger is amended from the version seen, and not past what was paid', async () => {
  const amend = (version: number, fromMonth: string) =>
    secretary.tell(amendLedger, { branchId, version, fromMonth, collectionDay: 20 })
  assert.equal(codeOf(await amend(1, '2026-08')), 'dues.months-recorded')
  assert.equal(must(await amend(1, '2025-06')).version, 2)
  assert.equal(codeOf(await amend(1, '2025-06')), 'dues.ledger-changed')
  assert.equal(codeOf(await amend(2, '2028-06')), 'dues.too-far-ahead')
})

test('what was told and handed up stands in the year, for days that have come', async () => {
  const publication = { id: newId(), branchId, year: '2026', publishedOn: '2026-07-01', place: 'board' as const }
  must(await secretary.tell(recordPublication, publication))
  const late = { ...publication, id: newId(), publishedOn: '2026-11-23' }
  assert.equal(codeOf(await secretary.tell(recordPublication, late)), 'dues.not-yet')
  assert.equal(codeOf(await secretary.tell(recordPublication, publication)), 'dues.recorded-already')
  const handover = { id: newId(), branchId, month: '2026-10', handedOn: '2026-10-20', amountFen: 10_000 }
  must(await secretary.tell(recordHandover, handover))
  assert.equal(
    codeOf(await secretary.tell(recordHandover, { ...handover, id: newId(), handedOn: '2026-12-01' })),
    'dues.not-yet',
  )
  assert.equal(codeOf(await secretary.tell(recordHandover, handover)), 'dues.recorded-already')
  const shown = await year()
  assert.equal(shown.handedFen, 10_000)
  assert.deepEqual(
    shown.publications.map(({ publishedOn, place }) => [publishedOn, place]),
    [['2026-07-01', 'board']],
  )
})

describe('who sees what', () => {
  test('everybody sees his own dues; a crew member outside the Party has none', async () => {
    const mine = must(await house.as('member').ask(myDues, {}))
    assert.deepEqual(
      mine.records.map(({ branch, standards }) => [branch.id, standards[0]?.amountFen]),
      [[branchId, 5000]],
    )
    assert.deepEqual(must(await house.as('crew').ask(myDues, {})).records, [])
    assert.deepEqual(must(await house.as('outsider').ask(myDues, {})).records, [])
    assert.equal(codeOf(await house.as('visitor').ask(myDues, {})), 'identity.sign-in-first')
  })

  test('nobody but who keeps the dues sees a year, a member or a workbook', async () => {
    for (const name of ['leader', 'member', 'crew', 'superior', 'administrator', 'auditor'] as const) {
      const player = house.as(name)
      assert.equal(codeOf(await player.ask(showYear, { branchId, year: '2026' })), 'identity.not-permitted')
      assert.equal(codeOf(await player.ask(showMember, { branchId, personId: member })), 'identity.not-permitted')
      assert.equal(codeOf(await player.ask(exportYear, { branchId, year: '2026' })), 'identity.not-permitted')
    }
    const outsider = house.as('outsider')
    assert.equal(codeOf(await outsider.ask(showYear, { branchId, year: '2026' })), 'dues.unknown-branch')
    assert.equal(codeOf(await outsider.ask(showMember, { branchId, personId: member })), 'dues.unknown-branch')
    assert.equal(codeOf(await outsider.ask(exportYear, { branchId, year: '2026' })), 'dues.unknown-branch')
  })

  test('a stranger to the branch is no member of its ledger', async () => {
    const asked = await secretary.ask(showMember, { branchId, personId: cast.otherPersonId })
    assert.equal(codeOf(asked), 'dues.unknown-person')
  })
})

test('the workbook holds the year', async () => {
  const file = must(await secretary.ask(exportYear, { branchId, year: '2026' }))
  assert.match(file.fileName, /^运行车间党支部 党费收缴登记 2026\.xlsx$/)
  assert.ok(file.body instanceof Uint8Array && file.body.length > 4000)
})

/** Somebody who was in the branch in spring and belongs to the other one since. */
async function past(name: string): Promise<string> {
  const id = newId()
  await sql`insert into people.person (id, name, name_pinyin, search_text, search_grams)
    values (${id}, ${name}, 'yun xiu', ${name}, ${[name]})`.execute(house.db)
  await sql`insert into people.membership (id, person_id, branch_id, from_on, until_on) values
    (${newId()}, ${id}, ${branchId}, '2024-01-01', '2026-04-10'), (${newId()}, ${id}, ${cast.otherBranchId}, '2026-04-10', null)`.execute(
    house.db,
  )
  await sql`insert into people.standing (id, person_id, kind, from_on)
    values (${newId()}, ${id}, 'full', '2010-01-01')`.execute(house.db)
  return id
}
