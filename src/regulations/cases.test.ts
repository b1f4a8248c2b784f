import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { say } from '#core/texts.ts'
import { type Answer, ask, citationOf, isQuestion, regulationsTexts, type SettingValue, sentenceOf } from './index.ts'

interface Case {
  id: string
  rule: string[]
  citation: string
  question: string
  on: string
  given: never
  settings?: Record<string, SettingValue>
  expect: Record<string, unknown>
  note?: string
}

const folder = new URL('../../examples/regulations/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

for (const file of files) {
  const cases: Case[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  for (const { id, rule, question, given, on, settings, expect, note } of cases) {
    test(`${id} ${rule.join(', ')}: ${question}${note ? `. ${note}` : ''}`, () => {
      assert.ok(isQuestion(question), `${question} is no question`)
      const answer = ask(question, given, on, settings)
      contains(answer, expect, id)
      speaks(answer)
    })
  }
}

/** Every part that is expected is there; lists hold each expected line somewhere when their lines are objects. */
function contains(actual: unknown, expected: unknown, path: string): void {
  if (Array.isArray(expected) && expected.some((one) => typeof one === 'object')) {
    const lines = actual as unknown[]
    for (const one of expected) {
      assert.ok(
        lines.some((line) => matches(line, one)),
        `${path} lacks ${JSON.stringify(one)}:\n${JSON.stringify(lines, null, 1)}`,
      )
    }
  } else if (typeof expected === 'object' && expected !== null && !Array.isArray(expected)) {
    for (const [key, value] of Object.entries(expected)) {
      contains((actual as Record<string, unknown>)[key], value, `${path}.${key}`)
    }
  } else assert.deepEqual(actual, expected, path)
}

function matches(actual: unknown, expected: unknown): boolean {
  try {
    contains(actual, expected, '')
    return true
  } catch {
    return false
  }
}

/** Each reason and each change reads as a whole sentence in both languages, with its citation. */
function speaks({ because, wouldChange }: Answer<unknown>): void {
  for (const line of [...because, ...wouldChange]) {
    for (const language of ['zh', 'en'] as const) {
      const sentence = sentenceOf(line, language)
      assert.doesNotMatch(sentence, /\{\w+\}/, `${line.text} leaves a gap`)
      assert.notEqual(sentence, say(regulationsTexts, line.text, language === 'zh' ? 'en' : 'zh', line.numbers))
    }
  }
  for (const line of because) assert.ok(citationOf(line, 'zh').length > 2)
}
