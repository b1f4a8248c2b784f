import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mondayOf, weekOfLetters } from './week.rules.ts'

const monday = (instant: string, zone = 'Asia/Shanghai') => weekOfLetters(zone, new Date(instant))?.monday ?? null

test('a week begins on Monday', () => {
  assert.deepEqual(['2026-11-23', '2026-11-29', '2027-01-01'].map(mondayOf), ['2026-11-23', '2026-11-23', '2026-12-28'])
})

test('letters leave from Monday 07:00 by the plant’s clock, and are tried until Wednesday is over', () => {
  assert.equal(monday('2026-11-22T22:59:00Z'), null, 'Monday 06:59 in Shanghai')
  assert.equal(monday('2026-11-22T23:00:00Z'), '2026-11-23')
  assert.equal(monday('2026-11-25T15:59:00Z'), '2026-11-23', 'Wednesday 23:59')
  assert.equal(monday('2026-11-25T16:00:00Z'), null, 'Thursday')
  assert.equal(
    weekOfLetters('Asia/Shanghai', new Date('2026-11-24T00:00:00Z'))?.since.toISOString(),
    '2026-11-22T23:00:00.000Z',
  )
})

test('another plant has another Monday', () => {
  assert.equal(monday('2026-11-23T01:29:00Z', 'Asia/Kolkata'), null, '06:59')
  assert.equal(monday('2026-11-23T01:30:00Z', 'Asia/Kolkata'), '2026-11-23', '07:00')
  assert.equal(monday('2026-11-23T12:00:00Z', 'America/New_York'), '2026-11-23', '07:00 in winter')
})
