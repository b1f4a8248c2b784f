import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawOn, packs, questions, type RuleId } from './index.ts'
import { isThreshold, numbersOf, numberWords } from './numbers.rules.ts'
import { numberTexts } from './numbers.texts.ts'
import { settingNames, settingValues } from './setting-names.texts.ts'

const ofLaw = (rule: RuleId, language: 'zh' | 'en') => numbersOf(rule, { ...lawOn('2026-11-22')[rule] }, language)

test('the numbers of a rule are said in words, in both languages', () => {
  assert.deepEqual(ofLaw('MT-01', 'zh'), ['每季度至少 1 次'])
  assert.deepEqual(ofLaw('MT-01', 'en'), ['at least 1 a quarter'])
  assert.deepEqual(ofLaw('VT-04', 'zh'), ['到会不少于应到会有表决权党员的 1/2', '赞成超过应到会有表决权党员的 1/2'])
  assert.match(ofLaw('DU-01', 'en')[0] ?? '', /^0\.5% up to 3000 yuan, 1% up to 5000 yuan, .*, 2% above$/)
  assert.deepEqual(ofLaw('BR-06', 'zh'), ['不办：发展党员、处分处置党员、收缴党费、选举换届'])
  assert.deepEqual(ofLaw('PB-11', 'zh'), ['1977-08-12 起、1982-09-06 前入党，预备期 12 个月'])
})

// Only worded where it is a number; the rest of a step or a period is said by its sentences.
const silent =
  /\.(article|kind|unsure|from|until|every|basis|step|stage|actor|check|paper|after|timing|atConversion|usual)$/

test('every number of every pack is said, whole, and no sentence is for a number there is not', () => {
  const said = new Set<string>()
  for (const { provisions } of packs)
    for (const [rule, { article: _, kind: __, unsure: ___, ...terms }] of Object.entries(provisions))
      for (const [term, value] of Object.entries(terms)) {
        if (silent.test(`.${term}`) || value === null) continue
        for (const language of ['zh', 'en'] as const) {
          const words = numberWords(rule, term, terms, language)
          assert.ok(words, `${rule}.${term} has no words`)
          assert.doesNotMatch(words, /\{|undefined|object|null/, `${rule}.${term}: ${words}`)
          if (language === 'en') assert.doesNotMatch(words, /[\u4e00-\u9fff]/, `${rule}.${term}: ${words}`)
          else if (!isThreshold(value)) assert.doesNotMatch(words, /[a-z]{3}/, `${rule}.${term}: ${words}`)
        }
        said.add(`${rule.replace(/^DV-step-\d+$/, 'DV-step')}.${term}`)
      }
  said.add('PB-14.until')
  assert.deepEqual(
    Object.keys(numberTexts).filter((key) => !said.has(key)),
    [],
  )
})

test('every setting has a name, and each word it may be has words', () => {
  for (const { name, settings } of Object.values(questions))
    for (const [setting, { default: standard, choices = [] }] of Object.entries(settings)) {
      assert.ok(setting in settingNames, `${name}: ${setting}`)
      for (const value of [standard, ...choices])
        if (typeof value !== 'number' && !/^\d/.test(String(value)))
          assert.ok(String(value) in settingValues, `${name}: ${setting} ${value}`)
    }
})
