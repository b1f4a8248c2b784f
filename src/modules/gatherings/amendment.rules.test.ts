import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markFromText, markText, tallyFromText, tallyText } from './amendment.rules.ts'
import { absenceReasons, attendanceStates } from './terms.rules.ts'

test('a mark written into an amendment reads back as it was', () => {
  const marks = fc.record({
    state: fc.constantFrom(...attendanceStates),
    reason: fc.option(fc.constantFrom(...absenceReasons)),
    note: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
  })
  fc.assert(fc.property(marks, (mark) => assert.deepEqual(markFromText(markText(mark)), { ...mark })))
  assert.deepEqual(markFromText('present'), { state: 'present', reason: null, note: null })
})

test('a count written into an amendment reads back as it was, with papers or without', () => {
  const count = fc.nat({ max: 500 })
  const votes = { inFavour: count, against: count, abstain: count }
  const open = fc.record({ issued: fc.constant(null), returned: fc.constant(null), valid: fc.constant(null), ...votes })
  const secret = fc.record({ issued: count, returned: count, valid: count, ...votes })
  const writing = fc.record({ ...votes, late: count }, { noNullPrototype: true })
  const written = fc.record({ issued: count, returned: count, valid: count, ...votes, written: writing })
  fc.assert(
    fc.property(fc.oneof(open, secret, written), (tally) =>
      assert.deepEqual(tallyFromText(tallyText(tally)), { ...tally }),
    ),
  )
})
