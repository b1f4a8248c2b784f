import assert from 'node:assert/strict'
import test from 'node:test'
import { rangeOf } from './ranges.rules.ts'

test('a part of a file is its first and last byte, whichever way it is asked for', () => {
  assert.deepEqual(rangeOf('bytes=0-', 100), { from: 0, until: 99 })
  assert.deepEqual(rangeOf('bytes=10-19', 100), { from: 10, until: 19 })
  assert.deepEqual(rangeOf('bytes=90-500', 100), { from: 90, until: 99 })
  assert.deepEqual(rangeOf('bytes=-30', 100), { from: 70, until: 99 })
  assert.deepEqual(rangeOf('bytes=-300', 100), { from: 0, until: 99 })
})

test('what is beyond its end is said to be, and what is no single part is the whole', () => {
  for (const header of ['bytes=100-', 'bytes=100-120', 'bytes=-0']) assert.equal(rangeOf(header, 100), 'beyond')
  for (const header of [undefined, '', 'bytes=-', 'bytes=0-1,5-6', 'bytes=9-3', 'lines=1-2'])
    assert.equal(rangeOf(header, 100), null)
})
