import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  type Correction,
  lastCorrection,
  mayReport,
  membersAt,
  type SheetsCorrection,
  sheetsAt,
} from './corrections.rules.ts'
import { type Grade, grades, type Sheets, type Totals } from './grades.rules.ts'

interface Member {
  readonly person: string
  readonly totals: Totals | null
  readonly grade: Grade | null
  readonly corrections: readonly Correction[]
}

const anyTotals = fc.record(Object.fromEntries(grades.map((grade) => [grade, fc.nat({ max: 40 })])) as never)
const totals = fc.option(anyTotals as fc.Arbitrary<Totals>, { nil: null })
const grade = fc.option(fc.constantFrom(...grades), { nil: null })
const member = fc.record({ totals, grade })
const change = fc.record({
  who: fc.nat({ max: 5 }),
  totals: anyTotals as fc.Arbitrary<Totals>,
  grade,
  ofTotals: fc.boolean(),
})
const sheets = fc.record({ issued: fc.nat(), returned: fc.nat(), valid: fc.nat() }) as fc.Arbitrary<Sheets>
const instant = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour))

/** Corrects one after the other, an hour between, as the commands do. */
function corrected(
  members: readonly Member[],
  changes: readonly (typeof change extends fc.Arbitrary<infer C> ? C : never)[],
) {
  const states = [members]
  for (const [hour, { who, totals: next, grade: graded, ofTotals }] of changes.entries()) {
    const place = who % members.length
    const now = states.at(-1) ?? []
    states.push(
      now.map((one, at) => {
        if (at !== place) return one
        const said = { at: instant(hour + 1) }
        return ofTotals
          ? {
              ...one,
              totals: next,
              corrections: [
                ...one.corrections,
                { ...said, before: null, after: null, totals: { before: one.totals, after: next } },
              ],
            }
          : {
              ...one,
              grade: graded,
              corrections: [...one.corrections, { ...said, before: one.grade, after: graded, totals: null }],
            }
      }),
    )
  }
  return states
}

describe('what was corrected', () => {
  test('undone gives what was made public, and what stood at any hour between', () => {
    const members = fc.array(member, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(members, fc.array(change, { maxLength: 12 }), (published, changes) => {
        const states = corrected(
          published.map((one, at) => ({ ...one, person: `${at}`, corrections: [] })),
          changes,
        )
        const now = states.at(-1) ?? []
        assert.deepEqual(membersAt(now, null), states[0])
        for (const [hour, state] of states.entries()) assert.deepEqual(membersAt(now, instant(hour)), state)
        const newest = lastCorrection(now, [])
        assert.deepEqual(newest, changes.length === 0 ? null : instant(changes.length))
      }),
    )
  })

  test('of the sheets likewise', () => {
    fc.assert(
      fc.property(fc.array(sheets, { minLength: 1, maxLength: 6 }), (states) => {
        const corrections = states.slice(1).map((after, at): SheetsCorrection => {
          const before = states[at]
          assert.ok(before)
          return { before, after, at: instant(at + 1) }
        })
        const now = states.at(-1) ?? null
        assert.deepEqual(sheetsAt(now, corrections, null), states[0])
        for (const [hour, state] of states.entries()) assert.deepEqual(sheetsAt(now, corrections, instant(hour)), state)
      }),
    )
  })
})

test('a report goes up once, and again when something was corrected since, not before that day', () => {
  const codeOf = (decision: { ok: boolean; code?: string }) => (decision.ok ? 'yes' : decision.code)
  const first = { publishedOn: '2026-11-20', correctedOn: null, reported: false }
  assert.equal(codeOf(mayReport('2026-11-19', first)), 'appraisal.before-publication')
  assert.equal(codeOf(mayReport('2026-11-20', first)), 'yes')
  // Corrected before anything went up: the first report tells it.
  assert.equal(codeOf(mayReport('2026-11-20', { ...first, correctedOn: '2026-11-22' })), 'yes')
  assert.equal(codeOf(mayReport('2026-11-25', { ...first, reported: true })), 'appraisal.reported-already')
  const again = { ...first, reported: true, correctedOn: '2026-11-24' }
  assert.equal(codeOf(mayReport('2026-11-23', again)), 'appraisal.before-correction')
  assert.equal(codeOf(mayReport('2026-11-24', again)), 'yes')
})
