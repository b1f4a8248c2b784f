import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Closable, checklist, isWritten } from './closing.rules.ts'
import { purposeKinds } from './terms.rules.ts'

const complete: Closable = {
  endsAt: '15:20',
  place: '三楼会议室',
  chair: { id: 'shi' },
  recorder: { id: 'lan' },
  attendees: [
    { person: { id: 'shi' }, byRight: true, state: 'present' },
    { person: { id: 'lan' }, byRight: true, state: 'present' },
  ],
  purposes: [
    {
      kind: 'branch-assembly',
      theme: null,
      lecturer: null,
      settled: false,
      minutes: '',
      agenda: [{ points: '明溪：同意。' }],
    },
  ],
  votes: [{ id: 'v', counted: true, sumsFit: true, passed: true, resolved: true }],
  outcomes: 0,
  actionItems: 1,
  noticed: true,
}

const musts = (record: Closable) =>
  checklist(record)
    .filter(({ must }) => must)
    .map(({ code }) => code)

test('a complete record has nothing left to say', () => {
  assert.deepEqual(checklist(complete), [])
})

test('each field of MT-08 that is missing is named', () => {
  assert.deepEqual(musts({ ...complete, endsAt: null }), ['end'])
  assert.deepEqual(musts({ ...complete, place: null }), ['place'])
  assert.deepEqual(musts({ ...complete, chair: null }), ['chair'])
  assert.deepEqual(musts({ ...complete, recorder: null }), ['recorder'])
})

test('everyone who should attend is marked before closing; the number still open is told', () => {
  const attendees = [...complete.attendees, { person: { id: 'x' }, byRight: true, state: null }]
  assert.deepEqual(
    checklist({ ...complete, attendees }).find(({ code }) => code === 'attendance'),
    { code: 'attendance', must: true, numbers: { unmarked: 1 } },
  )
})

test('who sits in without a right to need not be marked', () => {
  const attendees = [...complete.attendees, { person: { id: 'x' }, byRight: false, state: null }]
  assert.deepEqual(musts({ ...complete, attendees }), [])
})

test('one event ticked as theme day and assembly with one common text leaves the assembly part incomplete (C17)', () => {
  const assembly = {
    kind: 'branch-assembly',
    theme: null,
    lecturer: null,
    settled: true,
    minutes: '',
    agenda: [{ points: ' ' }],
  } as const
  const themeDay = { ...assembly, kind: 'theme-party-day', theme: '拾废钢', minutes: '全部经过' } as const
  const lines = checklist({ ...complete, purposes: [themeDay, assembly], outcomes: 1 })
  assert.deepEqual(lines, [{ code: 'section', must: true, numbers: { kind: 'branch-assembly' } }])
})

test('a resolution whose vote no longer passes after a corrected attendance stops the closing', () => {
  const vote = { id: 'v', counted: true, sumsFit: true, passed: false, resolved: true }
  assert.deepEqual(musts({ ...complete, votes: [vote] }), ['resolution-lost'])
})

test('a vote that passed leaves its resolution: without it the record is not complete (MT-08)', () => {
  const vote = { id: 'v', counted: true, sumsFit: true, passed: true, resolved: false }
  assert.deepEqual(musts({ ...complete, votes: [vote] }), ['no-resolution'])
})

test('a theme Party day without result or settled theme is warned of, not refused', () => {
  const themeDay = {
    kind: 'theme-party-day',
    theme: '拾废钢',
    lecturer: null,
    settled: false,
    minutes: '经过',
    agenda: [{ points: '' }],
  } as const
  const lines = checklist({ ...complete, purposes: [themeDay], votes: [], actionItems: 0, noticed: false })
  assert.deepEqual(
    lines.map(({ code }) => code),
    ['no-notice', 'theme-not-settled', 'no-outcome', 'no-action-item'],
  )
  assert.ok(lines.every(({ must }) => !must))
})

test('a lecture lacks its title and who gave it; an organisational-life meeting its theme; an appraisal needs neither', () => {
  const said = { theme: null, lecturer: null, settled: false, minutes: '', agenda: [{ points: '说了。' }] }
  const of = (kind: Closable['purposes'][number]['kind'], more = {}) =>
    musts({ ...complete, votes: [], purposes: [{ ...said, kind, ...more }] })
  assert.deepEqual(of('lecture'), ['theme', 'lecturer'])
  assert.deepEqual(of('lecture', { theme: '重读誓词', lecturer: '石泉（书记）' }), [])
  assert.deepEqual(of('organisational-life'), ['theme'])
  assert.deepEqual(of('appraisal'), [])
  assert.deepEqual(of('mini-class'), ['theme', 'lecturer'])
  assert.deepEqual(of('collective-study'), [])
})

test('a step of an appraisal under which nothing stands is warned of, unless the whole is told in one text', () => {
  const agenda = [{ points: '逐一自评。' }, { points: '' }, { points: ' ' }]
  const appraisal = { kind: 'appraisal', theme: null, lecturer: null, settled: false, minutes: '', agenda } as const
  const lines = (minutes: string) => checklist({ ...complete, votes: [], purposes: [{ ...appraisal, minutes }] })
  assert.deepEqual(lines(''), [{ code: 'steps', must: false, numbers: { kind: 'appraisal', open: 2 } }])
  assert.deepEqual(lines('评议全过程如下。'), [])
})

const anyRecord: fc.Arbitrary<Closable> = fc.record({
  endsAt: fc.option(fc.constant('15:20')),
  place: fc.option(fc.constant('室')),
  chair: fc.option(fc.constant({ id: 'a' })),
  recorder: fc.option(fc.constant({ id: 'b' })),
  attendees: fc.array(
    fc.record({
      person: fc.record({ id: fc.constantFrom('a', 'b', 'c') }),
      byRight: fc.boolean(),
      state: fc.option(fc.constantFrom('present' as const, 'absent' as const, 'excused' as const, 'on-shift' as const)),
    }),
    { maxLength: 6 },
  ),
  purposes: fc.array(
    fc.record({
      kind: fc.constantFrom(...purposeKinds),
      theme: fc.option(fc.constant('题')),
      lecturer: fc.option(fc.constant('石泉')),
      settled: fc.boolean(),
      minutes: fc.constantFrom('', ' ', '记'),
      agenda: fc.array(fc.record({ points: fc.constantFrom('', '说') }), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  votes: fc.array(
    fc.record({
      id: fc.constant('v'),
      counted: fc.boolean(),
      sumsFit: fc.boolean(),
      passed: fc.boolean(),
      resolved: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  outcomes: fc.nat({ max: 2 }),
  actionItems: fc.nat({ max: 2 }),
  noticed: fc.boolean(),
})

test('a record that may be closed has everyone marked, a section for every purpose and only votes that add up', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      if (musts(record).length > 0) return
      assert.ok(record.endsAt && record.place && record.chair && record.recorder)
      assert.ok(record.attendees.every(({ byRight, state }) => !byRight || state !== null))
      assert.ok(record.attendees.some(({ state }) => state === 'present'))
      assert.ok(record.purposes.every((purpose) => isWritten(purpose) && purpose.agenda.length > 0))
      assert.ok(record.votes.every((vote) => vote.counted && vote.sumsFit && vote.passed === vote.resolved))
    }),
    { numRuns: 2000 },
  )
})

test('filling in what is missing never brings up a new refusal', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const before = new Set(musts(record))
      const filled = { ...record, endsAt: '15:20', place: '室', chair: { id: 'a' }, recorder: { id: 'b' } }
      assert.ok(musts(filled).every((code) => before.has(code)))
    }),
  )
})
