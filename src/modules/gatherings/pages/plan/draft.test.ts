import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyDraft, planOf, serving, wantedOf } from './draft.ts'

const draftFor = (search: Record<string, string>, today: string) => {
  const empty = emptyDraft(wantedOf(search), today)
  return serving(empty, empty.kinds, 'zh')
}

test('a duty opens the page filled: its purposes in their order, the first day of its quarter or year that lies ahead', () => {
  const both = draftFor({ purpose: 'appraisal,organisational-life', period: '2026' }, '2026-11-22')
  assert.deepEqual([both.kinds, both.heldOn, both.forYear], [['organisational-life', 'appraisal'], '2026-11-23', null])
  const lecture = draftFor({ purpose: 'lecture', unitId: 'group', period: '2027Q1' }, '2026-11-22')
  assert.deepEqual([lecture.kinds, lecture.unitId, lecture.heldOn], [['lecture'], 'group', '2027-01-01'])
})

test('what is owed for a year that is over is held now, for that year', () => {
  const late = draftFor({ purpose: 'appraisal', period: '2026' }, '2027-02-10')
  assert.deepEqual([late.heldOn, late.forYear], ['2027-02-10', '2026'])
  assert.deepEqual(planOf(late, '民主评议')?.purposes, [{ kind: 'appraisal', forYear: '2026' }])
})

test('a purpose that is chosen brings its usual steps, and leaves alone what was typed', () => {
  const titles = (draft: typeof start, kind: 'appraisal' | 'lecture') => draft.agenda[kind]?.map(({ title }) => title)
  const start = draftFor({ purpose: 'appraisal' }, '2026-11-22')
  assert.deepEqual(titles(start, 'appraisal'), ['个人自评', '党员互评', '民主测评', '评定意见'])
  assert.ok(start.agenda.appraisal?.every(({ standing }) => standing))
  const cleared = { ...start, agenda: { ...start.agenda, appraisal: [] } }
  const more = serving(cleared, ['appraisal', 'lecture'], 'en')
  assert.deepEqual([titles(more, 'appraisal'), titles(more, 'lecture')], [[], ['The lecture', 'Discussion']])
})

test('each purpose sends what belongs to it and nothing else', () => {
  const start = draftFor({ purpose: 'theme-party-day,lecture' }, '2026-11-22')
  const themes = { 'theme-party-day': '拾废钢', lecture: '一块废钢的账', 'organisational-life': '守初心' }
  const filled = { ...start, themes, lecturer: ' 石泉 ', forYear: '2026', reasonMoved: '检修' }
  assert.deepEqual(planOf(filled, '主题党日暨党课')?.purposes, [
    { kind: 'theme-party-day', theme: '拾废钢', settledItemId: null, reasonMoved: '检修' },
    { kind: 'lecture', theme: '一块废钢的账', lecturer: '石泉' },
  ])
})
