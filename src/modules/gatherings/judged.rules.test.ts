import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Judgeable, judgeChair, judgeRecord, judgeThemeDay } from './judged.rules.ts'

const on = '2026-11-25'
const words = (answer: { because: readonly { text: string }[] } | null) => answer?.because.map(({ text }) => text)

test('MT-05: the secretary, whom he asks of the committee, or the leader of the group; of a member the text is shown', () => {
  const chair = (...given: Parameters<typeof judgeChair>) => judgeChair(...given)?.outcome
  assert.equal(chair(['branch-assembly'], ['secretary'], on), 'PASS')
  assert.equal(chair(['committee-meeting'], ['committee-member', 'group-leader'], on), 'PASS')
  assert.equal(chair(['branch-assembly', 'theme-party-day'], ['group-leader'], on), 'FAIL')
  assert.equal(chair(['branch-assembly'], [], on), 'FAIL')
  assert.equal(chair(['group-meeting'], ['group-leader', 'committee-member'], on), 'PASS')
  assert.equal(chair(['group-meeting'], ['secretary'], on), 'NEEDS_HUMAN')
  assert.equal(judgeChair(['theme-party-day'], [], on), null)
  const [line] = judgeChair(['branch-assembly'], [], on)?.because ?? []
  assert.deepEqual([line?.rule, line?.article], ['MT-05', '14'])
})

const section = { theme: null, settledIn: null, agenda: [{}], written: true } as const
const whole: Judgeable = {
  heldOn: on,
  startsAt: '14:00',
  endsAt: '15:20',
  place: '三楼会议室',
  chair: {},
  recorder: {},
  attendees: [
    { byRight: true, state: 'present', reason: null },
    { byRight: true, state: 'on-shift', reason: null },
    { byRight: true, state: 'excused', reason: 'leave' },
    { byRight: false, state: 'present', reason: null },
  ],
  guests: [{}],
  purposes: [{ ...section, kind: 'branch-assembly' }],
  votes: [{ id: 'v', tally: {}, deferred: null, judgement: { outcome: 'PASS' } }],
  resolutions: [{ voteId: 'v' }],
  actionItems: [],
  checklist: [],
}
const recorded = (more: Partial<Judgeable>) => judgeRecord({ ...whole, ...more }, (kind) => kind, on)

test('MT-08: a whole record has all its parts; being on shift is a reason of its own', () => {
  const answer = recorded({})
  assert.equal(answer.outcome, 'PASS')
  assert.equal(answer.values?.withoutReason, 0)
})

test('MT-08: each part that is missing is named', () => {
  const missing = (more: Partial<Judgeable>) => recorded(more).values?.missing
  assert.deepEqual(missing({ endsAt: null }), ['time'])
  assert.deepEqual(missing({ place: null, chair: null, recorder: null }), ['place', 'chair', 'recorder'])
  assert.deepEqual(missing({ resolutions: [] }), ['resolution'])
  assert.deepEqual(missing({ votes: [{ ...whole.votes[0], id: 'v', tally: null } as never] }), ['vote'])
  assert.deepEqual(missing({ checklist: [{ code: 'sum' }] }), ['vote'])
  const unmarked = [...whole.attendees, { byRight: true, state: null, reason: null }]
  assert.deepEqual(missing({ attendees: unmarked }), ['absent', 'sign-in'])
})

test('MT-10: each of several duties has its own section, and the one that lacks it is named (C17)', () => {
  const kinds = ['theme-party-day', 'lecture', 'branch-assembly'] as const
  const sections = kinds.map((kind) => ({ ...section, kind }))
  assert.equal(recorded({ purposes: sections }).outcome, 'PASS')
  const common = sections.map((one) => ({ ...one, written: one.kind !== 'branch-assembly' }))
  const answer = recorded({ purposes: common })
  assert.deepEqual(answer.values?.withoutSection, ['branch-assembly'])
  assert.equal(answer.because.find(({ rule }) => rule === 'MT-10')?.numbers.count, 3)
})

test('TP-02, TP-03: settled before the day, and what was decided followed up to its end', () => {
  const task = { owner: { name: '若谷' }, dueOn: '2026-12-02', doneOn: null, droppedOn: null }
  const settledIn = { heldOn: '2026-11-05' }
  const day = (more: Partial<Judgeable>, settled: Judgeable['purposes'][number]['settledIn'] = settledIn) =>
    judgeThemeDay(
      { ...whole, purposes: [{ ...section, kind: 'theme-party-day', theme: '拾废钢', settledIn: settled }], ...more },
      '2026-12-10',
    )
  assert.deepEqual(words(day({ actionItems: [task] })), ['theme-day.settled', 'theme-day.open', 'theme-day.late'])
  const done = { ...task, doneOn: '2026-12-01' }
  assert.deepEqual(words(day({ actionItems: [done] })), ['theme-day.settled', 'theme-day.followed-up'])
  assert.deepEqual(words(day({}, null)), ['theme-day.not-settled', 'theme-day.nothing-decided'])
  assert.deepEqual(words(day({}, { heldOn: '2026-11-30' })), ['theme-day.settled-late', 'theme-day.nothing-decided'])
  assert.equal(judgeThemeDay(whole, on), null)
})
