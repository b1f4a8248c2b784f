import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ask, instruments, lawOn, nearestQuestion, packs, questions, regulationsTexts } from './index.ts'
import { givenOf } from './regulations.contract.ts'

test('every question names rules that a pack carries', () => {
  const law = lawOn('2026-11-22')
  for (const { name, rules } of Object.values(questions))
    for (const rule of rules) assert.ok(law[rule], `${name} needs ${rule}`)
})

test('no pack speaks outside the days of its instrument', () => {
  for (const { instrument, from, until } of packs) {
    const text: { from: string; until: string | null } = instruments[instrument]
    assert.ok(from >= text.from, instrument)
    if (text.until) assert.ok(until && until <= text.until, instrument)
  }
})

test('every sentence has both languages and the same gaps in both', () => {
  const gaps = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
  for (const [key, [zh, en]] of Object.entries(regulationsTexts)) {
    assert.ok(zh !== '' && en !== '' && zh !== en, key)
    assert.deepEqual([...new Set(gaps(zh))], [...new Set(gaps(en))], key)
  }
})

test('the facts of every worked case fit the description of their question', () => {
  const folder = new URL('../../examples/regulations/', import.meta.url)
  for (const file of readdirSync(folder))
    for (const { id, question, given } of JSON.parse(readFileSync(new URL(file, folder), 'utf8'))) {
      const parsed = givenOf[question as keyof typeof givenOf].safeParse(given)
      assert.ok(parsed.success, `${id}: ${parsed.error?.message}`)
    }
})

test('a mistyped question is answered with the nearest one', () => {
  assert.equal(nearestQuestion('ordinary-descision'), 'ordinary-decision')
  assert.equal(nearestQuestion('meeting-cadance'), 'meeting-cadence')
})

test('a setting of the wrong kind falls back to its default', () => {
  const given = { from: '2026-11-23', days: 5 }
  assert.equal(ask('working-days', given, '2026-11-23', { countStartDay: 'yes' }).settings.countStartDay, false)
})

test('every question says in both languages what it asks', () => {
  for (const name of Object.keys(questions)) assert.ok(`question.${name}` in regulationsTexts, name)
})

test('every rule of the sources, and each of the 25 steps, is asked by a question', () => {
  const numbered = (family: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => `${family}-${String(from + at).padStart(2, '0')}`)
  const families: [string, number, number][] = [
    ['CAL', 1, 11],
    ['BR', 1, 8],
    ['CM', 1, 10],
    ['GR', 1, 4],
    ['MT', 1, 10],
    ['LC', 1, 1],
    ['TP', 1, 3],
    ['OL', 1, 2],
    ['DA', 1, 6],
    ['HT', 1, 2],
    ['ED', 1, 5],
    ['PB', 1, 2],
    ['PB', 10, 17],
    ['DV', 1, 20],
    ['DV-step', 1, 25],
    ['VT', 1, 13],
    ['EL', 1, 14],
    ['DU', 1, 22],
    ['TR', 1, 10],
    ['MS', 1, 8],
    ['DG', 1, 6],
  ]
  const asked = new Set<string>(Object.values(questions).flatMap(({ rules }) => [...rules]))
  const missing = families.flatMap((family) => numbered(...family)).filter((rule) => !asked.has(rule))
  assert.deepEqual(missing, [])
})
