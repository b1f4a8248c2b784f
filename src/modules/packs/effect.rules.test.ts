import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LocalPack } from '#regulations/index.ts'
import { judgeAdoption } from './adoption.rules.ts'
import { type Adopted, inEffect, stateOf, supersededFrom } from './effect.rules.ts'
import { packLines } from './pack-words.rules.ts'

const pack = (version: string, from: string, change: Partial<LocalPack> = {}): LocalPack => ({
  id: 'plant-committee',
  version,
  title: ['厂党委细则', 'Plant committee rules'],
  author: '厂党委组织部',
  from,
  until: null,
  terms: { 'MT-02': { times: 2 } },
  settings: {},
  reminders: [],
  ...change,
})
const adopted = (content: LocalPack, change: Partial<Adopted> = {}): Adopted => ({
  id: `${content.id} ${content.version}`,
  unitId: 'branch',
  content,
  withdrawn: false,
  ...change,
})
const spans = (all: readonly Adopted[]) => inEffect(all).map(({ version, from, until }) => [version, from, until])

test('a newer version ends the older from its own first day', () => {
  const [first, second] = [adopted(pack('1', '2026-01-01')), adopted(pack('2', '2026-07-01'))]
  assert.deepEqual(spans([first, second]), [
    ['1', '2026-01-01', '2026-07-01'],
    ['2', '2026-07-01', null],
  ])
  assert.deepEqual(spans([adopted(pack('1', '2026-01-01', { until: '2026-03-01' })), second])[0], [
    '1',
    '2026-01-01',
    '2026-03-01',
  ])
})

test('what was withdrawn counts as never adopted: the version before it holds again', () => {
  const [first, second] = [adopted(pack('1', '2026-01-01')), adopted(pack('2', '2026-07-01'), { withdrawn: true })]
  assert.deepEqual(spans([first, second]), [['1', '2026-01-01', null]])
})

test('a version replaced from its own first day never holds', () => {
  assert.deepEqual(spans([adopted(pack('1', '2026-07-01')), adopted(pack('2', '2026-01-01'))]), [
    ['2', '2026-01-01', null],
  ])
})

test('packs of two units stand side by side; the same version of both says everything once', () => {
  const above = adopted(pack('1', '2026-01-01'), { id: 'above', unitId: 'committee' })
  const own = adopted(pack('1', '2026-01-01'))
  const newer = adopted(pack('2', '2026-07-01'))
  assert.deepEqual(spans([above, own]), [['1', '2026-01-01', null]])
  assert.deepEqual(spans([above, newer]).length, 2)
})

test('a version is to come, in force, superseded, ended or withdrawn', () => {
  const all = [adopted(pack('1', '2026-01-01')), adopted(pack('2', '2026-07-01', { until: '2026-10-01' }))]
  const state = (at: number, on: string) => {
    const one = all[at] as Adopted
    return stateOf(one, supersededFrom(all).get(one.id) ?? null, on).state
  }
  assert.deepEqual(
    [state(0, '2025-12-31'), state(0, '2026-06-30'), state(0, '2026-07-01')],
    ['to-come', 'in-force', 'superseded'],
  )
  assert.equal(state(1, '2026-10-01'), 'ended')
  assert.equal(stateOf(adopted(pack('1', '2026-01-01'), { withdrawn: true }), null, '2026-02-01').state, 'withdrawn')
})

test('adoption: never what loosens, never a version with other content, and only by an organisation of the Party', () => {
  const first = adopted(pack('1', '2026-01-01'))
  const code = (content: LocalPack, before: readonly Adopted[] = [first], kind = 'branch') => {
    const judged = judgeAdoption(kind, content, before)
    return judged.ok ? judged.value : judged.code
  }
  assert.equal(code(pack('2', '2026-07-01')), first)
  assert.equal(code(pack('1', '2026-01-01'), []), null)
  assert.equal(code(pack('1', '2026-01-01')), 'packs.adopted-already')
  assert.equal(code(pack('1', '2026-02-01')), 'packs.version-differs')
  assert.equal(code(pack('1', '2026-01-01'), [{ ...first, withdrawn: true }]), 'packs.version-withdrawn')
  assert.equal(code(pack('2', '2026-07-01'), [], 'group'), 'packs.not-for-this-unit')
  const loose = judgeAdoption('branch', pack('2', '2026-07-01', { terms: { 'DV-07': { workingDaysAtLeast: 3 } } }), [])
  assert.deepEqual(loose, {
    ok: false,
    code: 'local.loosens',
    numbers: { rule: 'DV-07', term: 'workingDaysAtLeast', national: '5', local: '3' },
  })
})

test('what a pack does is said in sentences, in both languages', () => {
  const content = pack('1', '2026-01-01', {
    terms: { 'MT-02': { times: 2 }, 'VT-04': { majority: { times: 3, of: 2, strict: false } } },
    settings: { 'meeting-cadence': { dueSoonDays: 10 } },
    reminders: [{ rule: 'TP-01', words: ['每月二十日前报主题', 'tell the theme by the 20th'] }],
  })
  assert.deepEqual(
    packLines(content, 'zh').map(({ words }) => words),
    [
      '支部委员会会议：每月至少 2 次（全国：每月至少 1 次）',
      '一般决议：赞成不少于应到会有表决权党员的 2/3（全国：赞成超过应到会有表决权党员的 1/2）',
      '提前几天算将到期：10（默认 7）。用于：本期的会开了没有？',
      '主题党日：每月二十日前报主题',
    ],
  )
  for (const { words } of packLines(content, 'en')) assert.doesNotMatch(words, /[\u4e00-\u9fff{}]/)
})
