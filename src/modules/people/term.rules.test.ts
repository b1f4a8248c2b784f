import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths } from '#core/day.ts'
import { type CommitteeRole, type SeatHeld, termsOf } from './term.rules.ts'
import { judgeTermChange, type TermDraft } from './term-change.rules.ts'
import { judgeReport, judgeSecretary, judgeTerm } from './term-judgement.rules.ts'
import { seated, vacanciesOn } from './term-vacancy.rules.ts'

const today = '2026-11-22'
const paper = (electedOn: string, more: object = {}) => ({
  electedOn,
  community: false,
  seats: 5,
  recordedOn: null,
  recordReference: null,
  submittedOn: null,
  approvedOn: null,
  approvalReference: null,
  remindedOn: null,
  nextElectionOn: null,
  putOffReference: null,
  putOff: false,
  ...more,
})
const seat = (
  name: string,
  role: CommitteeRole,
  electedOn: string | null,
  fromOn: string,
  untilOn: string | null = null,
) => ({ personId: name, name, role, electedOn, fromOn, untilOn }) satisfies SeatHeld

const five = [
  seat('石泉', 'secretary', '2024-10-01', '2024-10-01'),
  seat('砚舟', 'deputy-secretary', '2024-10-01', '2024-10-01'),
  seat('晓岚', 'committee-member', '2024-10-01', '2024-10-01'),
  seat('若谷', 'committee-member', '2024-10-01', '2024-10-01'),
  seat('长庚', 'committee-member', '2024-10-01', '2024-10-01'),
]

test('without a term on record the newest election of the officers in force begins it (CM-03)', () => {
  const [term, ...more] = termsOf([], five, today)
  assert.deepEqual([term?.electedOn, term?.paper, term?.nextOn, more], ['2024-10-01', null, null, []])
  assert.deepEqual(termsOf([], [seat('石泉', 'secretary', null, '2024-10-01')], today), [])
  assert.deepEqual(termsOf([], [seat('石泉', 'secretary', '2024-10-01', '2024-10-01', '2026-01-01')], today), [])
})

test('a by-election begins no term; an election after the end of the recorded one does', () => {
  const later = seat('明溪', 'committee-member', '2026-03-05', '2026-03-05')
  const [term] = termsOf([paper('2024-10-01')], [...five, later], today)
  assert.equal(term?.electedOn, '2024-10-01')
  assert.equal(term?.seats.find(({ name }) => name === '明溪')?.by, 'by-election')
  const [told, old] = termsOf([paper('2021-09-01')], five, today)
  assert.deepEqual([told?.electedOn, told?.paper, old?.nextOn], ['2024-10-01', null, '2024-10-01'])
})

test('who still sits from an earlier election is shown in the term that runs, and in no third one', () => {
  const old = seat('远帆', 'committee-member', '2021-09-01', '2021-09-01')
  const [now, before] = termsOf([paper('2024-10-01'), paper('2021-09-01')], [...five, old], today)
  assert.equal(now?.seats.find(({ name }) => name === '远帆')?.by, 'earlier-election')
  assert.deepEqual(
    before?.seats.map(({ name, by }) => [name, by]),
    [['远帆', 'election']],
  )
  assert.equal(before?.nextOn, '2024-10-01')
})

test('a plan whose day went by is no election; the one that was held counts before any plan (CM-04)', () => {
  const planned = paper('2023-12-20', { nextElectionOn: '2026-12-10' })
  assert.equal(judgeTerm(planned, null, today).values?.state, 'on-time')
  assert.equal(judgeTerm(planned, null, '2026-12-15').values?.state, 'prepare')
  assert.equal(judgeTerm(planned, null, '2026-12-21').outcome, 'FAIL')
  assert.equal(judgeTerm(planned, '2027-02-01', '2027-03-01').values?.state, 'late-without-approval')
  assert.equal(judgeTerm({ ...planned, putOff: true }, '2027-02-01', '2027-03-01').values?.state, 'late')
})

test('members are put on record, secretary and deputy wait for the approval (CM-07)', () => {
  const at = (more: object) => judgeReport(paper('2024-10-01', more), five, today).values
  assert.equal(at({})?.states.石泉, 'to-send')
  const sent = at({ recordedOn: '2024-10-09', submittedOn: '2024-10-09' })
  assert.deepEqual([sent?.states.晓岚, sent?.states.石泉, sent?.complete], ['recorded', 'awaits-approval', false])
  assert.equal(at({ recordedOn: '2024-10-09', approvedOn: '2024-10-30' })?.complete, true)
  const twins = [
    seat('王伟', 'secretary', '2024-10-01', '2024-10-01'),
    seat('王伟', 'committee-member', '2024-10-01', '2024-10-01'),
  ]
  assert.deepEqual(Object.keys(judgeReport(paper('2024-10-01'), twins, today).values?.states ?? {}), ['王伟', '王伟 2'])
})

test('a secretary is judged by when he became a full member, where that is on record (BR-08)', () => {
  const full = (fromOn: string, fromPrecision = 'day') => [{ fromOn, untilOn: null, fromPrecision }]
  assert.equal(judgeSecretary(full('2010-09-05'), '2024-10-01', today)?.values?.reached, true)
  assert.equal(judgeSecretary(full('2024-01-05'), '2024-10-01', today)?.values?.reached, false)
  assert.equal(judgeSecretary(full('2024-10-01', 'by'), '2024-10-01', today), null)
  assert.equal(judgeSecretary(full('2025-10-01', 'by'), '2024-10-01', today), null)
  assert.equal(judgeSecretary([], '2024-10-01', today)?.outcome, 'FAIL')
})

test('a seat is empty since the day its holder left; two offices of one person are one seat (CM-06)', () => {
  const term = { electedOn: '2024-10-01', seats: 5 }
  assert.deepEqual(vacanciesOn(term, five, today), [])
  const left = five.map((one) => (one.name === '若谷' ? { ...one, untilOn: '2026-05-01' } : one))
  assert.deepEqual(vacanciesOn(term, left, today), [{ office: 'committee-member', since: '2026-05-01' }])
  assert.deepEqual(vacanciesOn(term, left, '2026-04-30'), [])
  const filled = [...left, seat('明溪', 'committee-member', '2026-06-01', '2026-06-01')]
  assert.deepEqual(vacanciesOn(term, filled, today), [])
  const double = [...left, seat('晓岚', 'committee-member', '2024-10-01', '2026-06-01')]
  assert.deepEqual([seated(double, today), vacanciesOn(term, double, today).length], [4, 1])
})

test('a secretary is missed even where seats are not on record, a deputy once there was one', () => {
  const none = five.map((one) => (one.role === 'committee-member' ? one : { ...one, untilOn: '2026-08-01' }))
  assert.deepEqual(vacanciesOn({ electedOn: '2024-10-01', seats: null }, none, today), [
    { office: 'secretary', since: '2026-08-01' },
  ])
  assert.deepEqual(vacanciesOn({ electedOn: '2024-10-01', seats: 5 }, none, today), [
    { office: 'secretary', since: '2026-08-01' },
    { office: 'deputy-secretary', since: '2026-08-01' },
  ])
  assert.deepEqual(
    vacanciesOn({ electedOn: '2024-10-01', seats: 2 }, [five[0] as SeatHeld], today),
    [{ office: 'committee-member', since: '2024-10-01' }],
    'never filled',
  )
})

test('as many seats stand empty as are not sat in, whatever comings and goings', () => {
  const spans = fc.array(
    fc.record({
      person: fc.integer({ min: 0, max: 6 }),
      from: fc.integer({ min: 0, max: 700 }),
      days: fc.integer({ min: 1, max: 700 }),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(spans, fc.integer({ min: 1, max: 7 }), (drawn, seats) => {
      const held = drawn.map(({ person, from, days }) =>
        seat(`p${person}`, 'committee-member', null, addDays('2024-10-01', from), addDays('2024-10-01', from + days)),
      )
      const chief = seat('石泉', 'secretary', '2024-10-01', '2024-10-01')
      const open = vacanciesOn({ electedOn: '2024-10-01', seats }, [chief, ...held], today)
      assert.equal(open.length, Math.max(0, seats - seated([chief, ...held], today)))
      for (const { since } of open) assert.ok(since >= '2024-10-01' && since <= today)
    }),
  )
})

const draft = paper('2023-12-20') as TermDraft
const changed = (more: object, nextOn: string | null = null) => {
  const judged = judgeTermChange(draft, { ...draft, ...more }, nextOn, today)
  return judged.ok ? 'yes' : judged.code
}

test('what happened lies between the election and today, and a reference has its day', () => {
  assert.equal(
    changed({ remindedOn: '2026-06-22', recordedOn: '2023-12-28', recordReference: '厂党〔2023〕9号' }),
    'yes',
  )
  assert.equal(changed({ recordedOn: '2026-11-23' }), 'people.not-yet')
  assert.equal(changed({ approvedOn: '2023-12-19' }), 'people.before-the-election')
  assert.equal(changed({ submittedOn: '2024-01-05', approvedOn: '2024-01-04' }), 'people.approved-before-asked')
  assert.equal(changed({ approvalReference: '厂党〔2024〕1号' }), 'people.reference-without-day')
})

test('an election is planned in time, or with consent within a year of the end of the term (C07, C08)', () => {
  assert.equal(changed({ nextElectionOn: '2026-12-15' }), 'yes')
  assert.equal(changed({ nextElectionOn: '2027-06-15' }), 'people.election-needs-consent')
  assert.equal(changed({ nextElectionOn: '2027-06-15', putOffReference: '厂党〔2026〕30号' }), 'yes')
  assert.equal(
    changed({ nextElectionOn: '2028-01-10', putOffReference: '厂党〔2026〕30号' }),
    'people.election-out-of-range',
  )
  assert.equal(changed({ nextElectionOn: '2026-11-21' }), 'people.election-passed')
  assert.equal(changed({ nextElectionOn: '2026-12-15' }, '2026-11-01'), 'people.term-over')
  assert.equal(changed({ putOffReference: '厂党〔2026〕30号' }), 'yes', 'consent before a day is set')
})

test('a plan that has gone by stands in the way of nothing else', () => {
  const was = { ...draft, nextElectionOn: '2026-11-01' }
  const judged = judgeTermChange(was, { ...was, remindedOn: '2026-10-01' }, null, today)
  assert.equal(judged.ok, true)
})

test('the first and last lawful day of an election are a year from the end of the term', () => {
  const { values } = judgeTerm(draft, null, today)
  assert.deepEqual(
    [values?.expiresOn, values?.remindOn, values?.earliestOn, values?.latestOn, values?.daysLeft],
    ['2026-12-20', '2026-06-20', '2025-12-20', '2027-12-20', 28],
  )
  assert.equal(
    judgeTerm({ electedOn: '2023-12-20', community: true }, null, today).values?.expiresOn,
    addMonths('2023-12-20', 60),
  )
})
