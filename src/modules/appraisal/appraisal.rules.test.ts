import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { ask, type LocalPack } from '#regulations/index.ts'
import {
  type Grade,
  type Graded,
  gradesOf,
  judgeGrades,
  mayPublish,
  pluralityOf,
  shareOf,
  sheetsFit,
  sumOf,
  takenFromCounts,
} from './grades.rules.ts'
import { mayComplete, mayList, standOf, stateOf } from './rectification.rules.ts'
import {
  appraisalGiven,
  judgeWith,
  lastDayFor,
  lifeGiven,
  mayRecordStep,
  namesIn,
  type WantedStep,
} from './steps.rules.ts'

const on = '2026-11-22'
const members = (full: number, excellent: number, probationary = 0): Graded[] => [
  ...Array.from({ length: full }, (_, at) => ({
    standing: 'full' as const,
    grade: (at < excellent ? 'excellent' : 'qualified') as Grade,
  })),
  ...Array.from({ length: probationary }, () => ({ standing: 'probationary' as const, grade: null })),
]
const without = { consent: null, leftUngraded: 0 }

describe('the share of excellent members', () => {
  test('is a third of 21 full members, the probationary ones not counted (C20)', () => {
    assert.equal(judgeGrades(members(21, 7, 3), on, []).values?.excellentAtMost, 7)
    assert.deepEqual(mayPublish(judgeGrades(members(21, 7, 3), on, []), 0, without), { ok: true, value: undefined })
    assert.deepEqual(mayPublish(judgeGrades(members(21, 8, 3), on, []), 0, without), {
      ok: false,
      code: 'appraisal.over-share',
      numbers: { excellent: 8, most: 7 },
    })
  })

  test('is six where the branch has adopted thirty per cent (C20)', () => {
    const local: LocalPack = {
      id: 'plant-appraisal',
      version: '1',
      title: ['厂评议规定', 'Appraisal rules of the plant'],
      author: '厂党委',
      from: '2020-01-01',
      until: null,
      terms: {},
      settings: { 'appraisal-grades': { excellentShare: '3/10' } },
      reminders: [],
    }
    const judged = judgeGrades(members(21, 7), on, [local])
    assert.equal(judged.values?.excellentAtMost, 6)
    assert.equal(mayPublish(judged, 0, without).ok, false)
  })

  test('is passed by six of sixteen: it warns with the numbers (C22)', () => {
    const judged = judgeGrades(members(16, 6), on, [])
    assert.equal(judged.outcome, 'PASS')
    const line = judged.because.find(({ rule }) => rule === 'DA-04')
    assert.deepEqual([line?.holds, line?.force, line?.numbers], [false, 'warns', { full: 16, excellent: 6, most: 5 }])
  })

  test('agrees with counting one by one, for any share and any number of probationary members', () =>
    fc.assert(
      fc.property(fc.nat(80), fc.nat(12), fc.integer({ min: 1, max: 9 }), fc.nat(9), (full, probationary, of, more) => {
        const times = of + more
        const pack = (settings: LocalPack['settings']): LocalPack => ({
          id: 'plant-appraisal',
          version: '1',
          title: ['厂评议规定', 'Appraisal rules of the plant'],
          author: '厂党委',
          from: '2020-01-01',
          until: null,
          terms: {},
          settings,
          reminders: [],
        })
        const share = `${of}/${times}`
        const local = [pack({ 'appraisal-grades': { excellentShare: share } })]
        // The largest number of excellent ones that is still no more than the share, found by trying.
        let most = 0
        while ((most + 1) * times <= of * full) most += 1
        assert.equal(judgeGrades(members(full, 0, probationary), on, local).values?.excellentAtMost, most)
        assert.equal(shareOf(local), share)
        assert.equal(shareOf([pack({})]), null)
        let third = 0
        while (3 * (third + 1) <= full) third += 1
        assert.equal(judgeGrades(members(full, 0, probationary), on, []).values?.excellentAtMost, third)
        // One more is warned of, and made public only with the superior’s consent.
        if (most < full) {
          const over = judgeGrades(members(full, most + 1, probationary), on, local)
          assert.equal(over.because.find(({ rule }) => rule === 'DA-04')?.holds, false)
          assert.equal(mayPublish(over, 0, without).ok, false)
        }
      }),
    ))

  test('is never passed in what is public unless the superior agreed', () =>
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(9), fc.boolean(), (full, wanted, probationary, agreed) => {
        const excellent = Math.min(full, wanted)
        const judged = judgeGrades(members(full, excellent, probationary), on, [])
        const decided = mayPublish(judged, 0, { consent: agreed ? '厂党委〔2026〕3号' : null, leftUngraded: 0 })
        assert.equal(decided.ok, agreed || 3 * excellent <= full)
      }),
    ))
})

test('a probationary member is never graded, whatever else fits (C23)', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5 }), (full, wrong) => {
      const graded = [
        ...members(full, 0),
        ...Array.from({ length: wrong }, () => ({ standing: 'probationary' as const, grade: 'qualified' as const })),
      ]
      const judged = judgeGrades(graded, on, [])
      assert.equal(judged.outcome, 'FAIL')
      assert.equal(mayPublish(judged, wrong, { consent: '有文号', leftUngraded: 0 }).ok, false)
    }),
  ))

test('nobody is left without a grade unless it is said how many are', () => {
  const judged = judgeGrades([...members(12, 4), { standing: 'full', grade: null }], on, [])
  assert.deepEqual(mayPublish(judged, 0, without), { ok: false, code: 'appraisal.ungraded', numbers: { count: 1 } })
  assert.equal(mayPublish(judged, 0, { consent: null, leftUngraded: 1 }).ok, true)
  assert.equal(mayPublish(judged, 0, { consent: null, leftUngraded: 2 }).ok, false)
})

describe('the count of the ballot', () => {
  const count = fc.nat(40)
  const totals = fc.record({
    excellent: count,
    qualified: count,
    'basically-qualified': count,
    unqualified: count,
  })

  test('fits exactly when no sheet appears from nowhere and everybody’s totals come to the valid ones', () =>
    fc.assert(
      fc.property(totals, count, count, (one, spoilt, lost) => {
        const valid = sumOf(one)
        const sheets = { valid, returned: valid + spoilt, issued: valid + spoilt + lost }
        assert.equal(sheetsFit(sheets, [one, one], 'four').ok, true)
        assert.equal(sheetsFit(sheets, [one], 'three').ok, one['basically-qualified'] === 0)
        assert.equal(sheetsFit({ ...sheets, valid: valid + 1 }, [one], 'four').ok, false)
        const short = sheetsFit({ ...sheets, returned: valid - 1 }, [one], 'four')
        assert.equal(short.ok ? null : short.code, 'appraisal.sheets-misfit')
      }),
    ))

  test('says what most ticked, and nothing where two are equal', () => {
    const of = (excellent: number, qualified: number) => ({
      excellent,
      qualified,
      'basically-qualified': 0,
      unqualified: 0,
    })
    assert.equal(pluralityOf(of(14, 9)), 'excellent')
    assert.equal(pluralityOf(of(9, 9)), null)
    assert.equal(pluralityOf(of(0, 0)), null)
    const counted = { totals: of(14, 9), grade: 'excellent' as const }
    assert.equal(takenFromCounts([counted]), true)
    assert.equal(takenFromCounts([counted, { totals: of(14, 9), grade: 'qualified' }]), false)
    assert.equal(takenFromCounts([{ totals: null, grade: 'qualified' }]), false)
  })

  test('knows three grades where the house has three', () => {
    assert.deepEqual(gradesOf('three'), ['excellent', 'qualified', 'unqualified'])
    assert.equal(gradesOf('four').length, 4)
  })
})

describe('a step', () => {
  const year = { year: 2026, hasLife: true, hasAppraisal: true }
  const wanted: WantedStep = {
    kind: 'criticism',
    takenOn: '2026-11-10',
    words: null,
    sources: null,
    place: 'assembly',
    gatherings: [{ heldOn: '2026-11-10' }],
  }
  const code = (more: Partial<WantedStep>, of = year) => {
    const decided = mayRecordStep(of, { ...wanted, ...more }, on)
    return decided.ok ? 'yes' : decided.code
  }

  test('says its day, where it was done, at which gathering, and what it came to', () => {
    assert.equal(code({}), 'yes')
    assert.equal(code({ takenOn: '2026-11-23' }), 'appraisal.not-yet')
    assert.equal(code({ takenOn: '2025-12-31', gatherings: [] }), 'appraisal.too-early')
    assert.equal(code({ takenOn: '2026-11-09' }), 'appraisal.before-gathering')
    assert.equal(code({ gatherings: [] }), 'appraisal.gathering-missing')
    assert.equal(code({ place: null }), 'appraisal.place-missing')
    assert.equal(code({ kind: 'theme', words: ' ' }), 'appraisal.words-missing')
    assert.equal(code({ kind: 'opinions', words: '三条' }), 'appraisal.sources-missing')
    assert.equal(code({ kind: 'ballot', place: 'group' }), 'appraisal.ballot-in-group')
    assert.equal(code({ kind: 'ballot' }, { ...year, hasAppraisal: false }), 'appraisal.other-part')
    assert.equal(code({}, { ...year, hasLife: false }), 'appraisal.other-part')
  })

  test('goes to the regulations with the day of the first follow-up and the list by its first line', () => {
    const at = (kind: WantedStep['kind'], takenOn: string) => ({ kind, takenOn, place: null })
    const given = lifeGiven(
      [at('theme', '2026-11-01'), at('follow-up', '2027-03-01'), at('follow-up', '2027-01-15')],
      [
        { listedOn: '2026-12-02', doneOn: null },
        { listedOn: '2026-12-01', doneOn: '2026-12-30' },
      ],
    )
    assert.equal(given.steps['rectification-list'], '2026-12-01')
    assert.equal(given.steps['follow-up'], '2027-01-15')
    assert.equal(given.steps.criticism, null)
  })

  test('of the appraisal may be taken in groups, the ballot may not', () => {
    const steps = (['self-appraisal', 'mutual-appraisal', 'ballot', 'opinion'] as const).map((kind) => ({
      kind,
      takenOn: '2026-11-10',
      place: 'group' as const,
    }))
    assert.equal(ask('appraisal-steps', appraisalGiven(steps), on).outcome, 'INVALID_PROCEDURE')
    const ballot = steps.map((step) => (step.kind === 'ballot' ? { ...step, place: 'assembly' as const } : step))
    assert.equal(ask('appraisal-steps', appraisalGiven(ballot), on).outcome, 'PASS')
  })

  test('warns of a name in words that should bear none', () => {
    assert.deepEqual(namesIn('石泉下夜班去得少', ['石泉', '晓岚']), ['石泉'])
    assert.deepEqual(namesIn('夜班去得少', ['石泉']), [])
  })
})

test('a step out of its order is said with its article before it is saved (DA-02, OL-02)', () => {
  const at = (kind: 'self-appraisal' | 'mutual-appraisal' | 'ballot' | 'opinion', takenOn: string) => ({
    kind,
    takenOn,
    place: 'assembly' as const,
  })
  const taken = [at('self-appraisal', '2026-11-10'), at('mutual-appraisal', '2026-11-11')]
  assert.equal(judgeWith(at('ballot', '2026-11-12'), taken, [], on).outcome, 'PASS')
  const early = judgeWith(at('ballot', '2026-11-10'), taken, [], on)
  assert.equal(early.outcome, 'FAIL')
  assert.deepEqual([early.because[0]?.rule, early.because[0]?.text], ['DA-02', 'appraisal.early-ballot'])
  const skipped = judgeWith(at('opinion', '2026-11-12'), taken, [], on)
  assert.deepEqual([skipped.outcome, skipped.because[0]?.text], ['FAIL', 'appraisal.no-ballot'])
  const criticism = { kind: 'criticism' as const, takenOn: '2026-11-12', place: 'assembly' as const }
  assert.equal(judgeWith(criticism, [], [], on).because[0]?.rule, 'OL-02')
  assert.equal(judgeWith(criticism, [], [], on).outcome, 'FAIL')
})

test('the year ends with December, or with the month a local notice moves it to (OL-01)', () => {
  assert.equal(lastDayFor(2026, on, []), '2026-12-31')
  const moved: LocalPack = {
    id: 'plant-window',
    version: '1',
    title: ['组织生活会通知', 'Notice on organisational life'],
    author: '厂党委',
    from: '2020-01-01',
    until: null,
    terms: {},
    settings: { 'meeting-cadence': { windowMonths: 3 } },
    reminders: [],
  }
  assert.equal(lastDayFor(2026, on, [moved]), '2027-03-31')
})

describe('a line of what is put right', () => {
  const line = { dueOn: '2026-11-20', doneOn: null, struck: null }

  test('is late once its day is over, until somebody says what came of it', () => {
    assert.equal(stateOf(line, '2026-11-20'), 'open')
    assert.equal(stateOf(line, on), 'overdue')
    assert.equal(stateOf({ ...line, doneOn: on }, on), 'done')
    assert.equal(stateOf({ ...line, struck: {} }, on), 'struck')
    assert.deepEqual(standOf([line, { ...line, doneOn: on }, { ...line, struck: {} }], on), {
      lines: 2,
      done: 1,
      overdue: 1,
    })
  })

  test('is due after it was listed and done by a day that has come', () => {
    assert.equal(mayList('2026-11-10', '2026-11-09', 2026, on).ok, false)
    assert.equal(mayList('2026-11-23', '2026-12-09', 2026, on).ok, false)
    assert.equal(mayList('2025-11-10', '2026-11-12', 2026, on).ok, false)
    assert.equal(mayList('2026-11-10', '2026-11-10', 2026, on).ok, true)
    assert.equal(mayComplete('2026-11-10', '2026-11-09', on).ok, false)
    assert.equal(mayComplete('2026-11-10', '2026-11-23', on).ok, false)
    assert.equal(mayComplete('2026-11-10', on, on).ok, true)
  })
})
