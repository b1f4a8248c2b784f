import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ask } from '#regulations/index.ts'
import { keptLength, mayRecordEntry, sessionName, type WantedEntry } from './entry.rules.ts'
import { isLacking, isSettled, judgeLearner, judgeTrainings } from './gap.rules.ts'
import { hoursGiven, type Learner, sessionsOf, trainingsGiven, usualMinutes } from './sessions.rules.ts'

const span = (fromOn: string, untilOn: string | null = null) => ({ fromOn, untilOn })
const today = '2026-11-22'

const member: Learner = {
  memberships: [span('2020-01-01')],
  committee: [],
  secretary: [],
  standings: [{ kind: 'full', ...span('2020-01-01') }],
}
const entered = { minutes: null, span: 'day' as const, concentrated: false }
const attended = { gatheringId: 'g1', session: 'g1', heldOn: '2026-03-20', minutes: 120 }

describe('sessions', () => {
  test('of a gathering count from its beginning to its end, ninety minutes where no end is recorded', () => {
    const [first, second] = sessionsOf([attended, { ...attended, gatheringId: 'g2', session: 'g2', minutes: null }], [])
    assert.deepEqual(first?.length, { minutes: 120 })
    assert.deepEqual(second?.length, { minutes: usualMinutes })
    assert.equal(usualMinutes, 90)
  })

  test('made up for and attended after all are one: they count once', () => {
    const made = { ...entered, session: 'g1', heldOn: '2026-04-01', minutes: 120, span: null }
    const given = hoursGiven('2026', member, sessionsOf([attended], [made]), today)
    assert.ok(given)
    const { values } = ask('learning-hours', given, today)
    assert.equal(values?.hours, 2)
    assert.deepEqual(values?.repeated, ['g1'])
  })

  test('given twice for two crews bear one name, by their title and the day first given', () => {
    assert.equal(sessionName('安全规程', '2026-05-11', '2026-05-10'), sessionName('安全规程', '2026-05-10', null))
    assert.notEqual(sessionName('安全规程', '2026-05-11', null), sessionName('安全规程', '2026-05-10', null))
  })

  test('keep their length as minutes or as a span', () => {
    assert.deepEqual(keptLength({ minutes: 45 }), { minutes: 45, span: null })
    assert.deepEqual(keptLength('half-day'), { minutes: null, span: 'half-day' })
  })
})

describe('how much one is to learn', () => {
  test('follows from being a member, or on the committee, and since when', () => {
    assert.deepEqual(hoursGiven('2026', member, [], today), {
      year: '2026',
      role: 'member',
      from: '2020-01-01',
      sessions: [],
    })
    const seated = { ...member, committee: [span('2023-05-01', '2026-05-01'), span('2026-05-01')] }
    assert.equal(hoursGiven('2026', seated, [], today)?.role, 'committee')
    assert.equal(hoursGiven('2026', seated, [], today)?.from, '2023-05-01')
  })

  test('of a past year follows from its last day', () => {
    const left = { ...member, committee: [span('2023-05-01', '2026-05-01')] }
    assert.equal(hoursGiven('2026', left, [], today)?.role, 'member')
    assert.equal(hoursGiven('2025', left, [], today)?.role, 'committee')
  })

  test('is nothing for who was no member then', () => {
    assert.equal(hoursGiven('2019', member, [], today), null)
    assert.equal(judgeLearner('2019', member, [], [], today), null)
  })

  test('who joined within the year is not found short when it has ended', () => {
    const joined = { ...member, memberships: [span('2026-06-01')] }
    assert.equal(judgeLearner('2026', joined, [], [], '2027-01-01')?.hours.outcome, 'NEEDS_HUMAN')
    assert.equal(judgeLearner('2026', member, [], [], '2027-01-01')?.hours.outcome, 'FAIL')
  })
})

describe('concentrated trainings', () => {
  const secretary = { ...member, secretary: [span('2026-07-15')] }
  const probationary: Learner = {
    ...member,
    standings: [
      { kind: 'probationary', ...span('2025-03-01', '2026-03-01') },
      { kind: 'full', ...span('2026-03-01') },
    ],
  }
  const occasions = (learner: Learner, on = today) => trainingsGiven(learner, [], on).map((given) => given.occasion)

  test('are owed by a new secretary, in probation and in the year after conversion', () => {
    assert.deepEqual(occasions(secretary), ['new-secretary'])
    assert.deepEqual(occasions(probationary), ['probation', 'first-year'])
    assert.deepEqual(occasions(probationary, '2026-02-01'), ['probation'])
    assert.deepEqual(occasions(member), [])
  })

  test('a secretary elected again is not new', () => {
    const again = { ...member, secretary: [span('2023-07-15', '2026-07-15'), span('2026-07-15', '2026-10-01')] }
    assert.deepEqual(trainingsGiven(again, [], today), [
      { occasion: 'new-secretary', from: '2023-07-15', endedOn: '2026-10-01', trainings: [] },
    ])
  })

  test('of probation that ended without conversion are owed no more', () => {
    const ended: Learner = { ...member, standings: [{ kind: 'probationary', ...span('2026-03-01', '2026-06-01') }] }
    assert.deepEqual(judgeTrainings('2026', ended, [], today), [])
  })

  test('whose last day passed before the year are not shown in it', () => {
    const found = (year: string) => judgeTrainings(year, probationary, [], today).map(({ occasion }) => occasion)
    assert.deepEqual(found('2026'), ['probation', 'first-year'])
    assert.deepEqual(found('2027'), ['first-year'])
  })

  test('are met by a training within their time', () => {
    const [owed] = judgeTrainings('2026', secretary, ['2026-09-01'], today)
    assert.equal(owed?.answer.values?.state, 'met')
    const [open] = judgeTrainings('2026', secretary, [], today)
    assert.equal(open?.answer.values?.dueOn, '2027-01-15')
  })
})

test('somebody lacks something while hours or a training are open, and no longer', () => {
  const day = (heldOn: string) => ({ ...entered, session: heldOn, heldOn })
  const enough = sessionsOf([], ['2026-02-02', '2026-03-02', '2026-04-02', '2026-05-02'].map(day))
  const judged = (learner: Learner, sessions = enough, trainings: string[] = []) => {
    const found = judgeLearner('2026', learner, sessions, trainings, today)
    assert.ok(found)
    return isLacking(found)
  }
  assert.equal(judged(member), false)
  assert.equal(judged(member, []), true)
  assert.equal(judged({ ...member, secretary: [span('2026-07-15')] }), true)
  assert.equal(judged({ ...member, secretary: [span('2026-07-15')] }, enough, ['2026-08-01']), false)
  assert.deepEqual((['met', 'met-late', 'not-applicable', 'due', 'overdue'] as const).map(isSettled), [
    true,
    true,
    true,
    false,
    false,
  ])
})

test('an entry is of a day that has come, and not before what it repeats or makes up for', () => {
  const codeOf = (more: Partial<WantedEntry>) => {
    const decision = mayRecordEntry({ heldOn: today, firstHeldOn: null, missedOn: null, ...more }, today)
    return decision.ok ? 'yes' : decision.code
  }
  assert.equal(codeOf({}), 'yes')
  assert.equal(codeOf({ heldOn: '2026-11-23' }), 'learning.not-yet')
  assert.equal(codeOf({ firstHeldOn: '2026-11-21' }), 'yes')
  assert.equal(codeOf({ heldOn: '2026-11-20', firstHeldOn: '2026-11-21' }), 'learning.first-later')
  assert.equal(codeOf({ heldOn: '2026-11-20', missedOn: '2026-11-20' }), 'yes')
  assert.equal(codeOf({ heldOn: '2026-11-20', missedOn: '2026-11-21' }), 'learning.made-up-early')
})
