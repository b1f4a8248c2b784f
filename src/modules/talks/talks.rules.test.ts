import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ask } from '#regulations/index.ts'
import { categoryFor, mayRecordTalk, type TalkRows, talksGiven, targetedGiven, type WantedTalk } from './talks.rules.ts'

const span = (personId: string, fromOn: string, untilOn: string | null = null) => ({ personId, fromOn, untilOn })
const rows: TalkRows = {
  members: [
    span('zhang', '2020-01-01'),
    // Probationary, then full, in the same branch: one membership without a break.
    span('li', '2024-07-01', '2025-07-01'),
    span('li', '2025-07-01'),
    span('wang', '2020-01-01'),
    span('gone', '2020-01-01', '2026-03-01'),
    span('new', '2026-06-01'),
  ],
  committee: [span('zhang', '2023-01-01', '2026-01-01'), span('zhang', '2026-01-01')],
  talks: [{ heldOn: '2026-03-01', oneId: 'zhang', otherId: 'li' }],
}

describe('what the talks of a year are judged by', () => {
  test('is who belongs to the branch on the day, each since he joined without a break, and who left within the year', () => {
    const { people } = talksGiven('2026', rows, '2026-11-22')
    assert.deepEqual(people, [
      { name: 'zhang', onCommittee: true, from: '2023-01-01' },
      { name: 'li', onCommittee: false, from: '2024-07-01' },
      { name: 'wang', onCommittee: false, from: '2020-01-01' },
      { name: 'gone', onCommittee: false, until: '2026-03-01' },
      { name: 'new', onCommittee: false, from: '2026-06-01' },
    ])
  })

  test('of a past year is who belonged to it on its last day', () => {
    const { people } = talksGiven('2025', rows, '2026-11-22')
    assert.deepEqual(
      people.map(({ name }) => name),
      ['zhang', 'li', 'wang', 'gone'],
    )
  })

  test('one who came onto the committee within the year is not found lacking the talks of a member of it', () => {
    const late = { ...rows, committee: [...rows.committee, span('wang', '2026-05-01')] }
    const answer = ask('heart-to-heart-talks', talksGiven('2026', late, '2026-11-22'), '2026-11-22')
    assert.ok(answer.values?.missing['committee-committee'].includes('wang'))
    assert.deepEqual(answer.values?.joinedWithin.toSorted(), ['new', 'wang'])
  })

  test('is answered by the question: who lacks which kind', () => {
    const { values } = ask('heart-to-heart-talks', talksGiven('2026', rows, '2026-11-22'), '2026-11-22')
    assert.deepEqual(values?.missing, {
      'committee-committee': [],
      'committee-member': ['wang', 'new'],
      'member-member': ['li', 'wang', 'new'],
    })
  })
})

describe('what an occasion is judged by', () => {
  const occasion = { kind: 'hardship', occurredOn: '2026-11-01' } as const
  test('without a talk it is still called for', () => {
    const { values } = ask('targeted-talk', targetedGiven(occasion, []), '2026-11-22')
    assert.equal(values?.state, 'due-soon')
  })

  test('the first talk that answers it counts, with what became of its follow-up', () => {
    const talks = [
      { heldOn: '2026-11-20', hasFollowUp: false, doneOn: null },
      { heldOn: '2026-11-05', hasFollowUp: true, doneOn: null },
    ]
    const given = targetedGiven(occasion, talks)
    assert.deepEqual([given.heldOn, given.followUp], ['2026-11-05', 'open'])
    assert.equal(ask('targeted-talk', given, '2026-11-22').values?.state, 'held')
    assert.equal(
      targetedGiven(occasion, [{ heldOn: '2026-11-05', hasFollowUp: false, doneOn: null }]).followUp,
      'none-needed',
    )
    assert.equal(
      targetedGiven(occasion, [{ heldOn: '2026-11-05', hasFollowUp: true, doneOn: '2026-11-06' }]).followUp,
      'done',
    )
  })
})

describe('a talk is recorded', () => {
  const talk: WantedTalk = {
    oneId: 'a',
    otherId: 'b',
    heldOn: '2026-11-20',
    followUp: null,
    followUpBy: null,
    occasion: null,
  }
  const codeOf = (more: Partial<WantedTalk>) => {
    const decision = mayRecordTalk({ ...talk, ...more }, '2026-11-22')
    return decision.ok ? 'yes' : decision.code
  }

  test('once it was held, today or before', () => {
    assert.equal(codeOf({}), 'yes')
    assert.equal(codeOf({ heldOn: '2026-11-22' }), 'yes')
    assert.equal(codeOf({ heldOn: '2026-11-23' }), 'talks.not-yet')
  })

  test('between two people', () => assert.equal(codeOf({ otherId: 'a' }), 'talks.same-person'))

  test('with a day for what was agreed only where something was, and not before the talk', () => {
    assert.equal(codeOf({ followUpBy: '2026-12-01' }), 'talks.follow-up-missing')
    assert.equal(codeOf({ followUp: '调到白班', followUpBy: '2026-11-19' }), 'talks.follow-up-early')
    assert.equal(codeOf({ followUp: '调到白班', followUpBy: '2026-11-20' }), 'yes')
  })

  test('as an answer to what happened to one of the two, before it', () => {
    assert.equal(codeOf({ occasion: { personId: 'c', occurredOn: '2026-11-01' } }), 'talks.occasion-of-another')
    assert.equal(codeOf({ occasion: { personId: 'b', occurredOn: '2026-11-21' } }), 'talks.before-occasion')
    assert.equal(codeOf({ occasion: { personId: 'b', occurredOn: '2026-11-20' } }), 'yes')
  })
})

test('each kind of occasion proposes a category', () => {
  assert.deepEqual(
    (['bereavement', 'hardship', 'health', 'discipline', 'complaint', 'other'] as const).map(categoryFor),
    ['hardship', 'hardship', 'hardship', 'discipline', 'routine', 'routine'],
  )
})
