import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  type Answer,
  ask,
  type GivenOf,
  type QuestionName,
  type RuleId,
  type regulationsTexts,
  type SettingValue,
  sentenceOf,
} from '#regulations/index.ts'
import { givenOf } from '#regulations/regulations.contract.ts'

export interface Drawn<N extends QuestionName> {
  readonly given: fc.Arbitrary<GivenOf<N>>
  readonly on: fc.Arbitrary<string>
  readonly settings?: fc.Arbitrary<Record<string, SettingValue>>
  readonly times?: number
}

/**
 * Asks a question about many drawn facts, always the same ones, and checks what holds of every answer: the facts fit their
 * description, the outcome follows from the lines that decide, every sentence is whole in both languages.
 */
export function drawAnswers<N extends QuestionName>(name: N, { given, on, settings, times = 300 }: Drawn<N>): Answer[] {
  const drawn = fc.sample(fc.tuple(given, on, settings ?? fc.constant({})), { seed: 20261122, numRuns: times })
  return drawn.map(([facts, day, chosen]) => {
    const parsed = givenOf[name].safeParse(facts)
    assert.ok(parsed.success, `${name} ${JSON.stringify(facts)}: ${parsed.error?.message}`)
    const answer = ask(name, facts, day, chosen)
    checkAnswer(answer, JSON.stringify([facts, day]))
    return answer as Answer
  })
}

function checkAnswer({ question, outcome, because, wouldChange }: Answer<unknown>, facts: string): void {
  const deciding = because.filter(({ force }) => force === 'decides')
  const broken = deciding.some(({ holds }) => holds === false)
  const breaks = outcome === 'FAIL' || outcome === 'INVALID_PROCEDURE'
  assert.equal(breaks, broken, `${question}: ${outcome} against its reasons, ${facts}`)
  if (outcome === 'NEEDS_HUMAN')
    assert.ok(
      deciding.some(({ holds }) => holds === null),
      `${question} ${facts}`,
    )
  assert.ok(because.length > 0, `${question} gives no reason`)
  for (const line of [...because, ...wouldChange])
    for (const language of ['zh', 'en'] as const)
      assert.doesNotMatch(sentenceOf(line, language), /\{\w+\}|undefined|NaN|null/, `${line.text}: ${facts}`)
}

/** No rule of the family is left uncited and none of its sentences unsaid. */
export function sayEverything(answers: readonly Answer[], rules: readonly RuleId[], texts: object): void {
  const cited = new Set(answers.flatMap(({ because }) => because.map(({ rule }) => rule)))
  assert.deepEqual(
    rules.filter((rule) => !cited.has(rule)),
    [],
    'rules no answer cites',
  )
  const said = new Set(
    answers.flatMap(({ because, wouldChange }) => [...because, ...wouldChange].map(({ text }) => text)),
  )
  const unsaid = Object.keys(texts).filter(
    (key) => !key.startsWith('question.') && !said.has(key as keyof typeof regulationsTexts),
  )
  assert.deepEqual(unsaid, [], 'sentences no answer says')
}
