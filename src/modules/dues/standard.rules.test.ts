import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fenOf } from './money.rules.ts'
import { owedMonth } from './owing.rules.ts'
import { paidFor, untimely } from './payment.rules.ts'
import { amountOf, changesWithinYear, isTooFarAhead, mostIn, type StandardDraft } from './standard.rules.ts'

const draft = (over: Partial<StandardDraft> = {}): StandardDraft => ({
  payer: 'wage',
  amountFen: null,
  baseFen: null,
  reference: null,
  ...over,
})
const fixed = (over: Partial<StandardDraft>) => {
  const found = amountOf(draft(over), '2026-01')
  return found.ok ? found.value : found.code
}

describe('a standard', () => {
  test('is worked out from the base by who pays (C92, C95, C97, C98)', () => {
    assert.equal(fixed({ baseFen: 456_789 }), 4568)
    assert.equal(fixed({ baseFen: 6_000_000 }), 100_000)
    assert.equal(fixed({ payer: 'retired', baseFen: 487_650 }), 2438)
    assert.equal(fixed({ payer: 'irregular', baseFen: 400_000 }), 4000)
    assert.equal(fixed({ payer: 'student' }), 20)
  })

  test('is an amount alone where no base is told, up to what is generally the most', () => {
    assert.equal(fixed({ amountFen: 8235 }), 8235)
    assert.equal(fixed({ amountFen: 100_001 }), 'dues.above-cap')
    assert.equal(fixed({}), 'dues.amount-missing')
    assert.equal(mostIn('2026-01'), 100_000)
  })

  test('never differs from what its base comes to', () => {
    assert.equal(fixed({ baseFen: 490_000, amountFen: 4900 }), 4900)
    assert.equal(fixed({ baseFen: 490_000, amountFen: 5000 }), 'dues.amount-differs')
    assert.equal(fixed({ payer: 'student', amountFen: 50 }), 'dues.amount-differs')
  })

  test('of a farmer is chosen between 0.20 and 1 yuan', () => {
    assert.equal(fixed({ payer: 'farmer', amountFen: 60 }), 60)
    assert.equal(fixed({ payer: 'farmer', amountFen: 200 }), 'dues.amount-outside')
    assert.equal(fixed({ payer: 'farmer' }), 'dues.amount-missing')
  })

  test('that is reduced or waived names the resolution of the branch (DU-13)', () => {
    assert.equal(fixed({ payer: 'reduced', amountFen: 500 }), 'dues.reference-missing')
    assert.equal(fixed({ payer: 'reduced', amountFen: 500, reference: '演示党〔2026〕3号' }), 500)
    assert.equal(fixed({ payer: 'waived', reference: '演示党〔2026〕3号' }), 0)
    assert.equal(fixed({ payer: 'waived', amountFen: 500, reference: '演示党〔2026〕3号' }), 'dues.amount-differs')
  })

  test('is fixed for the year, at most a year ahead', () => {
    assert.ok(changesWithinYear([{ fromMonth: '2026-01' }], '2026-05'))
    assert.ok(!changesWithinYear([{ fromMonth: '2025-01' }], '2026-01'))
    assert.ok(!isTooFarAhead('2027-11', '2026-11-22'))
    assert.ok(isTooFarAhead('2027-12', '2026-11-22'))
  })

  test('is typed as yuan to the fen', () => {
    assert.equal(fenOf(4567.89), 456_789)
    assert.equal(fenOf(0.29), 29)
    assert.equal(fenOf(1.005), null)
    assert.equal(fenOf(-1), null)
  })
})

describe('a payment', () => {
  const facts = {
    ledgerFrom: '2026-01',
    memberships: [{ fromOn: '2020-01-01', untilOn: null }],
    standings: [{ kind: 'full', fromOn: '2015-01-01', untilOn: null }],
    standards: [
      { fromMonth: '2026-03', amountFen: 4500 },
      { fromMonth: '2026-06', amountFen: 0 },
      { fromMonth: '2026-07', amountFen: 5000 },
    ],
    paid: [{ month: '2026-03' }],
    excused: [{ month: '2026-05' }],
  }
  const pays = (months: string[], extraFen = 0) => {
    const found = paidFor(facts, { months, extraFen })
    return found.ok ? found.value.map(({ month, amountFen }) => [month, amountFen]) : found.code
  }

  test('pays each month its own standard, once', () => {
    assert.deepEqual(pays(['2026-07', '2026-04', '2026-04']), [
      ['2026-04', 4500],
      ['2026-07', 5000],
    ])
    assert.deepEqual(pays([], 200_000), [])
    assert.deepEqual(pays(['2026-05']), [['2026-05', 4500]])
  })

  test('is refused twice, without a standard, where nothing is to be paid or owed, or for nothing', () => {
    assert.equal(pays(['2026-03']), 'dues.paid-already')
    assert.equal(pays(['2026-02']), 'dues.no-standard')
    assert.equal(pays(['2026-06']), 'dues.nothing-to-pay')
    assert.equal(pays(['2025-12']), 'dues.not-owed')
    assert.equal(pays([]), 'dues.nothing-paid')
    assert.equal(owedMonth(facts, '2025-12'), 'before-ledger')
  })

  test('warns above six months back or ahead and not at six (C107)', () => {
    const back = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10']
    assert.equal(untimely('2026-11-22', back), null)
    assert.equal(untimely('2026-11-22', ['2026-04', ...back])?.outcome, 'PASS')
    assert.equal(untimely('2026-11-22', []), null)
  })
})
