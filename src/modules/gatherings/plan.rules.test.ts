import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  audienceOf,
  chairIsUsual,
  instantsOf,
  keptYear,
  mayBeHeldOn,
  mayChair,
  mayTell,
  overlaps,
} from './plan.rules.ts'
import { purposeFamilies, purposeKinds } from './terms.rules.ts'

test('an assembly calls all members, a committee meeting alone only its members, a group its own', () => {
  assert.deepEqual(audienceOf('branch', ['branch-assembly']), { ok: true, value: 'branch' })
  assert.deepEqual(audienceOf('branch', ['committee-meeting']), { ok: true, value: 'committee' })
  assert.deepEqual(audienceOf('branch', ['committee-meeting', 'theme-party-day']), { ok: true, value: 'branch' })
  assert.deepEqual(audienceOf('group', ['group-meeting', 'theme-party-day']), { ok: true, value: 'group' })
})

test('a group cannot call an assembly, nor a branch hold the meeting of a group', () => {
  assert.deepEqual(audienceOf('group', ['branch-assembly']), {
    ok: false,
    code: 'gatherings.purpose-not-of-unit',
    numbers: { kind: 'branch-assembly' },
  })
  assert.equal(audienceOf('branch', ['group-meeting']).ok, false)
})

test('organisational life, lecture and study take the form of assembly, committee or group meeting (OL-02)', () => {
  for (const kind of ['organisational-life', 'lecture', 'collective-study'] as const) {
    assert.deepEqual(audienceOf('branch', [kind]), { ok: true, value: 'branch' })
    assert.deepEqual(audienceOf('branch', ['committee-meeting', kind]), { ok: true, value: 'committee' })
    assert.deepEqual(audienceOf('branch', ['branch-assembly', kind]), { ok: true, value: 'branch' })
    assert.deepEqual(audienceOf('group', ['group-meeting', kind]), { ok: true, value: 'group' })
  }
})

test('an appraisal is the branch’s, a political birthday kept by branch or group; either joined to a committee calls everyone', () => {
  assert.deepEqual(audienceOf('branch', ['organisational-life', 'appraisal']), { ok: true, value: 'branch' })
  assert.equal(audienceOf('group', ['appraisal']).ok, false)
  assert.deepEqual(audienceOf('group', ['political-birthday']), { ok: true, value: 'group' })
  for (const kind of ['appraisal', 'political-birthday'] as const)
    assert.deepEqual(audienceOf('branch', ['committee-meeting', kind]), { ok: true, value: 'branch' })
})

test('only a lecture or mini-class has a lecturer; a yearly meeting counts for its own year or the one before', () => {
  const told = (kind: (typeof purposeKinds)[number], lecturer: string | null, forYear: string | null) => {
    const decided = mayTell({ kind, lecturer, forYear }, '2027-02-10')
    return decided.ok || decided.code
  }
  assert.equal(told('lecture', '石泉（书记）', null), true)
  assert.equal(told('mini-class', '沐野（除尘工）', null), true)
  assert.equal(told('theme-party-day', '石泉（书记）', null), 'gatherings.lecturer-unfit')
  for (const kind of ['organisational-life', 'appraisal'] as const) {
    assert.equal(told(kind, null, '2026'), true)
    assert.equal(told(kind, null, '2027'), true)
    assert.equal(told(kind, null, '2025'), 'gatherings.year-unfit')
    assert.equal(told(kind, null, '2028'), 'gatherings.year-unfit')
  }
  assert.equal(told('branch-assembly', null, '2026'), 'gatherings.year-unfit')
  assert.equal(keptYear('2027', '2027-02-10'), null)
  assert.equal(keptYear('2026', '2027-02-10'), '2026')
})

test('every purpose stands in one family', () => {
  assert.deepEqual(Object.values(purposeFamilies).flat().sort(), [...purposeKinds].sort())
})

test('a purpose is served once', () => {
  const twice = audienceOf('branch', ['branch-assembly', 'branch-assembly'])
  assert.equal(!twice.ok && twice.code, 'gatherings.purpose-twice')
})

test('a day before the record is made is a late record and needs its reason', () => {
  const refused = mayBeHeldOn('2026-11-20', '2026-11-22', null)
  assert.deepEqual(!refused.ok && refused.numbers, { heldOn: '2026-11-20', recordedOn: '2026-11-22' })
  assert.deepEqual(mayBeHeldOn('2026-11-20', '2026-11-22', '停炉抢修'), { ok: true, value: { late: true } })
  assert.deepEqual(mayBeHeldOn('2026-11-22', '2026-11-22', null), { ok: true, value: { late: false } })
})

test('the clock is the plant’s, and an end before the start is after midnight', () => {
  const day = instantsOf('Asia/Shanghai', '2026-11-25', '14:00', '15:20')
  assert.equal(day.from.toISOString(), '2026-11-25T06:00:00.000Z')
  assert.equal(day.until?.toISOString(), '2026-11-25T07:20:00.000Z')
  const night = instantsOf('Asia/Shanghai', '2026-11-25', '23:30', '00:30')
  assert.equal(night.until?.toISOString(), '2026-11-25T16:30:00.000Z')
})

test('two gatherings one after the other do not overlap; one without an end holds its room for two hours', () => {
  const at = (from: string, until: string | null) => instantsOf('Asia/Shanghai', '2026-11-25', from, until)
  assert.equal(overlaps(at('14:00', '15:00'), at('15:00', '16:00')), false)
  assert.equal(overlaps(at('14:00', '15:01'), at('15:00', '16:00')), true)
  assert.equal(overlaps(at('14:00', null), at('15:59', '17:00')), true)
  assert.equal(overlaps(at('14:00', null), at('16:00', '17:00')), false)
})

test('secretary, deputy or committee member chairs assembly and committee; the group leader his group (MT-05)', () => {
  assert.equal(chairIsUsual(['branch-assembly'], ['secretary']), true)
  assert.equal(chairIsUsual(['committee-meeting'], ['committee-member']), true)
  assert.equal(chairIsUsual(['branch-assembly'], ['group-leader']), false)
  assert.equal(chairIsUsual(['group-meeting'], ['group-leader']), true)
  assert.equal(chairIsUsual(['group-meeting'], ['secretary']), false)
  assert.equal(chairIsUsual(['theme-party-day'], []), true)
})

test('another chair is no bar, only a reason to be recorded', () => {
  assert.equal(mayChair(['group-meeting'], [], null).ok, false)
  assert.equal(mayChair(['group-meeting'], [], '组长当班，委托明溪主持').ok, true)
})
