import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type DuesFacts, openMonths, owedMonth, owedMonths, standardIn } from './owing.rules.ts'
import { unpaidOf, yearCells } from './year.rules.ts'

const member = (over: Partial<DuesFacts> = {}): DuesFacts => ({
  ledgerFrom: '2026-01',
  memberships: [{ fromOn: '2020-05-01', untilOn: null }],
  standings: [{ kind: 'full', fromOn: '2015-07-01', untilOn: null }],
  standards: [{ fromMonth: '2026-01', amountFen: 4500 }],
  paid: [],
  excused: [],
  ...over,
})
const months = (facts: DuesFacts, through: string) => owedMonths(facts, through).map(({ month }) => month)

describe('the months a member owes', () => {
  test('begin with the ledger of the branch and go through the month asked about', () => {
    assert.deepEqual(months(member({ ledgerFrom: '2026-09' }), '2026-11'), ['2026-09', '2026-10', '2026-11'])
    assert.deepEqual(months(member({ ledgerFrom: '2026-12' }), '2026-11'), [])
    assert.equal(owedMonth(member({ ledgerFrom: '2026-09' }), '2026-08'), 'before-ledger')
  })

  test('are those in which he belongs to the branch on the last day', () => {
    const left = member({ memberships: [{ fromOn: '2020-05-01', untilOn: '2026-03-31' }] })
    assert.deepEqual(months(left, '2026-04'), ['2026-01', '2026-02'])
    const came = member({ memberships: [{ fromOn: '2026-03-31', untilOn: null }] })
    assert.deepEqual(months(came, '2026-04'), ['2026-03', '2026-04'])
    assert.equal(owedMonth(came, '2026-02'), 'not-member')
  })

  test('of a probationary member begin with the month of his assembly (C104), and none is asked of an activist', () => {
    const admitted = member({
      memberships: [{ fromOn: '2026-07-28', untilOn: null }],
      standings: [
        { kind: 'activist', fromOn: '2024-03-01', untilOn: '2026-07-28' },
        { kind: 'probationary', fromOn: '2026-07-28', untilOn: null },
      ],
    })
    assert.deepEqual(months(admitted, '2026-09'), ['2026-07', '2026-08', '2026-09'])
    assert.deepEqual(openMonths(owedMonths({ ...admitted, approvedOn: null }, '2026-09')), [])
    assert.deepEqual(openMonths(owedMonths({ ...admitted, approvedOn: '2026-10-15' }, '2026-09')).length, 3)
  })

  test('follow the letter of who came by transfer (C109), through a change of group too', () => {
    const came = (fromOn: string, paidThrough: string) =>
      member({
        memberships: [
          { fromOn, untilOn: '2026-09-05', paidThrough },
          { fromOn: '2026-09-05', untilOn: null },
        ],
      })
    assert.deepEqual(months(came('2026-08-10', '2026-08'), '2026-10'), ['2026-09', '2026-10'])
    assert.deepEqual(months(came('2026-08-10', '2026-06'), '2026-09'), ['2026-07', '2026-08', '2026-09'])
    assert.deepEqual(months(came('2026-08-10', '2026-10'), '2026-11'), ['2026-11'])
    assert.equal(owedMonth(came('2026-08-10', '2026-10'), '2026-09'), 'paid-before')
  })

  test('come back with the member', () => {
    const away = member({
      memberships: [
        { fromOn: '2020-05-01', untilOn: '2026-02-01' },
        { fromOn: '2026-04-10', untilOn: null, paidThrough: '2026-03' },
      ],
    })
    assert.deepEqual(months(away, '2026-05'), ['2026-01', '2026-04', '2026-05'])
  })
})

describe('a month owed', () => {
  test('is paid, waived, excused or open, in this order', () => {
    const facts = member({
      standards: [
        { fromMonth: '2026-01', amountFen: 4500 },
        { fromMonth: '2026-04', amountFen: 0 },
      ],
      paid: [{ month: '2026-01' }],
      excused: [{ month: '2026-01' }, { month: '2026-02' }],
    })
    assert.deepEqual(
      owedMonths(facts, '2026-04').map(({ state }) => state),
      ['paid', 'excused', 'open', 'waived'],
    )
  })

  test('has the amount of the latest standard begun, and none before the first', () => {
    const standards = [
      { fromMonth: '2026-06', amountFen: 6000 },
      { fromMonth: '2026-01', amountFen: 4500 },
    ]
    assert.equal(standardIn(standards, '2026-05')?.amountFen, 4500)
    assert.equal(standardIn(standards, '2026-12')?.amountFen, 6000)
    assert.equal(standardIn(standards, '2025-12'), undefined)
  })
})

describe('the year of the ledger', () => {
  test('tells the month that runs from those over and those to come', () => {
    const cells = yearCells(member({ paid: [{ month: '2026-09' }] }), '2026', '2026-11-22')
    assert.deepEqual(
      cells.slice(8).map(({ state }) => state),
      ['paid', 'open', 'due', 'ahead'],
    )
  })

  test('counts as unpaid only what is over, and keeps excused months apart', () => {
    const facts = member({ ledgerFrom: '2026-08', excused: [{ month: '2026-09' }] })
    assert.deepEqual(unpaidOf(facts, '2026-11-22'), { unpaid: ['2026-08', '2026-10'], excused: ['2026-09'] })
  })
})
