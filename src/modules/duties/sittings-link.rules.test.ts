import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sittingsLink } from './sittings-link.rules.ts'

const unit = { id: 'u' }
const plan = (purpose: 'branch-assembly' | 'lecture' | 'committee-meeting', from = '2026-10-01') =>
  ({ open: 'plan-gathering', purpose, unitId: 'u', from }) as const
const asked = (href: string | undefined) => Object.fromEntries(new URL(href ?? '', 'http://x').searchParams)

describe('a duty that brings many together', () => {
  test('leads to the sittings of its own purpose, due day and unit, looked over for two weeks', () => {
    const link = sittingsLink({ unit, rule: 'MT-04', dueOn: '2026-12-31', daysLeft: 38, action: plan('lecture') })
    assert.equal(link?.vote, false)
    assert.deepEqual(asked(link?.href), {
      ...{ unit: 'u', purpose: 'lecture', from: '2026-11-24', to: '2026-12-07', due: '2026-12-31' },
    })
  })

  test('of an assembly finds the one sitting at which enough can come', () => {
    const link = sittingsLink({
      unit,
      rule: 'MT-01',
      dueOn: '2026-11-30',
      daysLeft: 7,
      action: plan('branch-assembly'),
    })
    assert.equal(link?.vote, true)
    assert.deepEqual(asked(link?.href), {
      ...{ unit: 'u', goal: 'ordinary', purpose: 'branch-assembly', from: '2026-11-24', to: '2026-11-30' },
      due: '2026-11-30',
    })
  })

  test('begins where its period begins, and on its last day looks at that day', () => {
    const next = plan('lecture', '2027-01-01')
    const ahead = sittingsLink({ unit, rule: 'MT-04', dueOn: '2027-03-31', daysLeft: 128, action: next })
    assert.equal(asked(ahead?.href).from, '2027-01-01')
    const last = sittingsLink({ unit, rule: 'MT-04', dueOn: '2026-11-23', daysLeft: 0, action: plan('lecture') })
    assert.deepEqual([asked(last?.href).from, asked(last?.href).to], ['2026-11-23', '2026-11-23'])
  })

  test('an election asks for four in five', () => {
    const link = sittingsLink({ unit, rule: 'CM-03', dueOn: '2026-12-20', daysLeft: 27, action: { open: 'form' } })
    assert.deepEqual([asked(link?.href).goal, asked(link?.href).purpose], ['election', 'branch-assembly'])
  })
})

test('what a few people meet about, what is over and what is recorded lead nowhere', () => {
  const duty = { unit, rule: 'MT-02', dueOn: '2026-11-30', daysLeft: 7 } as const
  assert.equal(sittingsLink({ ...duty, action: plan('committee-meeting') }), null)
  assert.equal(sittingsLink({ ...duty, rule: 'MT-04', daysLeft: -1, action: plan('lecture') }), null)
  assert.equal(sittingsLink({ ...duty, rule: 'MT-01', action: { open: 'gathering' } }), null)
  assert.equal(sittingsLink({ ...duty, rule: 'MT-01', action: null }), null)
})
