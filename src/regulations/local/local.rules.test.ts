import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { say } from '#core/texts.ts'
import { ask, lawOn, type QuestionName, questions, type SettingValue, sentenceOf } from '../index.ts'
import type { Threshold } from '../threshold.rules.ts'
import { localRefusals } from './local.texts.ts'
import { chosenBy } from './local-law.rules.ts'
import { localPackFile } from './local-pack.contract.ts'
import { judgeLocalPack, type LocalPack } from './local-pack.rules.ts'
import { type Strictness, strictness } from './strictness.rules.ts'

const pack = (change: Partial<LocalPack> = {}): LocalPack => ({
  id: 'plant-committee',
  version: '2026.1',
  title: ['厂党委基层组织生活细则', 'Plant committee rules on organisational life'],
  author: '厂党委组织部',
  from: '2026-01-01',
  until: null,
  terms: {},
  settings: {},
  reminders: [],
  ...change,
})

const twoThirds = { times: 3, of: 2, strict: false }
const refusal = (change: Partial<LocalPack>) => {
  const judged = judgeLocalPack(pack(change))
  if (judged.ok) return null
  for (const language of ['zh', 'en'] as const)
    assert.doesNotMatch(say(localRefusals, judged.code, language, judged.numbers), /\{/)
  return judged.code
}

test('a local pack tightens a number, and says so in the reasons', () => {
  const local = [pack({ terms: { 'VT-04': { majority: twoThirds } } })]
  const given = { voters: 20, present: 20, inFavour: 12, against: 8, abstain: 0 }
  assert.equal(ask('ordinary-decision', given, '2026-11-22').outcome, 'PASS')
  const answer = ask('ordinary-decision', given, '2026-11-22', {}, local)
  assert.equal(answer.outcome, 'FAIL')
  const line = answer.because.find(({ text }) => text === 'local.tightened')
  assert.ok(line && line.kind === 'local' && line.rule === 'VT-04')
  assert.equal(sentenceOf(line, 'zh'), '本地规定从严：厂党委基层组织生活细则（第 2026.1 版）。')
})

test('it holds from its first day to the last before it ends, by the day of the event', () => {
  const local = [pack({ terms: { 'TP-01': { times: 2 } }, from: '2026-06-01', until: '2026-10-01' })]
  const needed = (period: string) =>
    ask(
      'meeting-cadence',
      { rule: 'TP-01', period, unit: { kind: 'branch', from: '2020-01-01' }, gatherings: [] },
      '2026-11-22',
      {},
      local,
    ).values?.needed
  assert.deepEqual(['2026-05', '2026-06', '2026-09', '2026-10'].map(needed), [1, 2, 2, 1])
})

test('of two packs that choose one setting the stricter holds, in whatever order; without a stricter way the later', () => {
  const own = pack({ settings: { 'meeting-cadence': { dueSoonDays: 8 }, 'ordinary-decision': { nearEvenTenths: 2 } } })
  const above = pack({
    settings: { 'meeting-cadence': { dueSoonDays: 14 }, 'ordinary-decision': { nearEvenTenths: 1 } },
  })
  const given = { voters: 20, present: 20, inFavour: 12, against: 8, abstain: 0 }
  for (const local of [
    [above, own],
    [own, above],
  ]) {
    assert.deepEqual(chosenBy(local, 'meeting-cadence', questions['meeting-cadence'].settings), { dueSoonDays: 14 })
    const { settings } = ask('ordinary-decision', given, '2026-11-22', {}, local)
    assert.equal(settings.nearEvenTenths, local[1] === own ? 2 : 1)
  }
})

test('what would loosen a national rule is refused with the rule and both numbers', () => {
  assert.equal(refusal({ terms: { 'MT-01': { times: 0 } } }), 'local.no-whole-number')
  assert.equal(refusal({ terms: { 'DV-04': { everyMonths: 0 } } }), 'local.no-whole-number')
  assert.equal(refusal({ terms: { 'DV-06': { notBefore: 11 } } }), 'local.loosens')
  assert.equal(refusal({ terms: { 'VT-04': { quorum: { times: 3, of: 1, strict: false } } } }), 'local.loosens')
  assert.equal(refusal({ terms: { 'VT-04': { majority: { times: 2, of: 1, strict: false } } } }), 'local.loosens')
  assert.equal(refusal({ settings: { 'meeting-cadence': { dueSoonDays: 3 } } }), 'local.loosens-setting')
})

test('what it cannot speak of is refused by name', () => {
  assert.equal(refusal({ terms: { 'ZZ-99': { times: 2 } } }), 'local.unknown-rule')
  assert.equal(refusal({ terms: { 'CM-01': { seatsUsual: 4 } } }), 'local.not-to-be-tightened')
  assert.equal(refusal({ terms: { 'MT-01': { times: twoThirds } } }), 'local.not-to-be-tightened')
  assert.equal(refusal({ settings: { 'no-such': { a: 1 } } }), 'local.unknown-question')
  assert.equal(refusal({ settings: { 'meeting-cadence': { colour: 1 } } }), 'local.unknown-setting')
  assert.equal(refusal({ settings: { 'meeting-cadence': { dueSoonDays: 'ten' } } }), 'local.setting-of-another-kind')
  assert.equal(refusal({ until: '2026-01-01' }), 'local.ends-before-it-begins')
  assert.equal(refusal({ reminders: [{ rule: 'ZZ-99', words: ['甲', 'a'] }] }), 'local.unknown-rule')
  assert.equal(refusal({ terms: { 'MT-01': { times: 1 } }, settings: { 'meeting-cadence': { dueSoonDays: 7 } } }), null)
})

test('a reminder stands with its rule in the reader’s language and decides nothing', () => {
  const local = [
    pack({ reminders: [{ rule: 'MT-02', words: ['每月 10 日前报纪要', 'send the minutes by the 10th'] }] }),
  ]
  const given = {
    rule: 'MT-02',
    period: '2026-11',
    unit: { kind: 'branch', from: '2020-01-01' },
    fullMembers: 9,
    gatherings: [],
  } as const
  const [plain, reminded] = [
    ask('meeting-cadence', given, '2026-11-22'),
    ask('meeting-cadence', given, '2026-11-22', {}, local),
  ]
  assert.equal(reminded.outcome, plain.outcome)
  const line = reminded.because.find(({ text }) => text === 'local.reminder')
  assert.ok(line && sentenceOf(line, 'en') === 'Local reminder: send the minutes by the 10th.')
})

test('of two packs the stricter holds, and neither lets pass what the national text fails', () => {
  const bar = fc.record({
    times: fc.integer({ min: 1, max: 6 }),
    of: fc.integer({ min: 1, max: 6 }),
    strict: fc.boolean(),
  })
  const vote = fc.record({
    voters: fc.integer({ min: 1, max: 40 }),
    present: fc.integer({ min: 0, max: 40 }),
    inFavour: fc.integer({ min: 0, max: 40 }),
    against: fc.integer({ min: 0, max: 10 }),
    abstain: fc.integer({ min: 0, max: 10 }),
  })
  fc.assert(
    fc.property(vote, fc.array(bar, { maxLength: 3 }), (given, bars) => {
      const local = bars
        .map((majority) => pack({ terms: { 'VT-04': { majority, quorum: majority } } }))
        .filter((one) => judgeLocalPack(one).ok)
      const national = ask('ordinary-decision', given, '2026-11-22').outcome
      const strict = ask('ordinary-decision', given, '2026-11-22', {}, local).outcome
      assert.ok(national === 'PASS' || strict !== 'PASS')
      for (const one of local)
        if (ask('ordinary-decision', given, '2026-11-22', {}, [one]).outcome !== 'PASS') assert.notEqual(strict, 'PASS')
    }),
  )
})

test('the example file of the docs is a pack that may stand', () => {
  const file = new URL('../../../examples/local-packs/plant-committee.json', import.meta.url)
  const read = localPackFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  assert.ok(judgeLocalPack(read).ok)
  assert.ok(!localPackFile.safeParse({ ...read, extra: 1 }).success)
})

interface Case {
  id: string
  question: QuestionName
  on: string
  given: never
  settings?: Record<string, SettingValue>
}

const examples = new URL('../../../examples/regulations/', import.meta.url)
const cases = readdirSync(examples)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, examples), 'utf8')) as Case[])

/** The next stricter value, and one far beyond. */
function stricterThan(way: Strictness, value: number | Threshold): (number | Threshold)[] {
  if (typeof value !== 'number')
    return [
      { ...value, strict: true },
      { times: value.times + value.of, of: 2 * value.of, strict: value.strict },
    ]
  return way === 'higher' ? [value + 1, value * 3] : [Math.max(1, value - 1), 1]
}

test('no worked case that fails by the national texts passes once any number of its rules is made stricter', () => {
  let tried = 0
  for (const { id, question, on, given, settings } of cases) {
    const national = ask(question, given, on, settings)
    if (national.outcome === 'PASS') continue
    const law = lawOn(on) as Record<string, Record<string, number | Threshold>>
    for (const rule of questions[question].rules)
      for (const [term, way] of Object.entries(strictness[rule] ?? {}) as [string, Strictness][])
        for (const value of stricterThan(way, law[rule]?.[term] ?? 1)) {
          const local = [pack({ from: '1900-01-01', terms: { [rule]: { [term]: value } } })]
          const answer = ask(question, given, on, settings, local)
          assert.notEqual(answer.outcome, 'PASS', `${id}: ${rule} ${term} ${JSON.stringify(value)}`)
          tried += 1
        }
  }
  assert.ok(tried > 50, `${tried} tightenings tried`)
})
