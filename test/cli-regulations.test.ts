import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { questions } from '#regulations/index.ts'
import { descriptionOf } from '../bin/commands/regulations-describe.ts'
import { questionsIn } from '../bin/commands/regulations-input.ts'

const entry = fileURLToPath(new URL('../bin/yanzhen.ts', import.meta.url))
const examples = fileURLToPath(new URL('../examples/regulations/', import.meta.url))

interface Spoken {
  readonly question: string
  readonly outcome: string
  readonly values: Record<string, unknown>
  readonly because: readonly { readonly sentence: { zh: string; en: string }; readonly citation: { zh: string } }[]
  readonly settings: Record<string, unknown>
}

describe('the regulations from the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yanzhen-regulations-'))
  const home = join(folder, 'data')
  after(() => rmSync(folder, { recursive: true, force: true }))

  /** A database that cannot be reached: whoever tried to open it would fail. */
  const env = { ...process.env, YANZHEN_HOME: home, DATABASE_URL: 'postgres://127.0.0.1:1/none' }
  const yanzhen = (words: readonly string[], input = '') => {
    const ran = spawnSync(process.execPath, [entry, 'regulations', ...words], {
      input,
      env,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    return { code: ran.status, said: ran.stdout, complained: ran.stderr }
  }
  const dues = { question: 'monthly-dues', on: '2026-11-22', given: { payer: 'wage', baseFen: 549_000 } }
  const vote = {
    question: 'ordinary-decision',
    on: '2026-11-22',
    given: { voters: 20, present: 16, inFavour: 9, against: 2, abstain: 5 },
  }

  test('its help says what it takes, and nothing of a database', () => {
    const { code, said } = yanzhen(['--help'])
    assert.equal(code, 0)
    for (const word of ['list', 'describe', 'ask', '--json', '--text']) assert.ok(said.includes(word), word)
    assert.doesNotMatch(said, /DATABASE_URL/)
  })

  test('lists instruments with days and articles, and every question', () => {
    const { code, said } = yanzhen(['list', '--json'])
    assert.equal(code, 0)
    const { ok, packs, questions: asked } = JSON.parse(said)
    assert.equal(ok, true)
    const old = packs.find(({ instrument }: { instrument: string }) => instrument === 'recruiting-2014')
    assert.deepEqual([old.from, old.until], ['2014-05-28', '2026-05-11'])
    const branch = packs.find(({ instrument }: { instrument: string }) => instrument === 'branch-work-2018')
    const vt04 = branch.provisions.find(({ rule }: { rule: string }) => rule === 'VT-04')
    assert.deepEqual([vt04.article, vt04.kind], ['11', 'national'])
    const names = asked.map(({ name }: { name: string }) => name)
    assert.deepEqual(names.toSorted(), Object.keys(questions).toSorted())
    const human = yanzhen(['list'])
    assert.match(human.said, /《中国共产党支部工作条例（试行）》/)
    assert.match(human.said, /第十一条: .*VT-04/)
    for (const name of names) assert.ok(human.said.includes(`\n${name}  [`), name)
  })

  test('describes a question by what it is told, its settings and its sources, in every version', () => {
    const { said, code } = yanzhen(['describe', 'dues-standard', '--json'])
    assert.equal(code, 0)
    const described = JSON.parse(said)
    assert.equal(described.given.type, 'object')
    assert.deepEqual(described.given.required, ['month', 'bases'])
    assert.equal(described.given.additionalProperties, false)
    assert.equal(described.settings.recalcMode.default, 'ANNUAL')
    assert.equal(described.settings.recalcMode.kind, 'local')
    const [first] = described.sources
    assert.deepEqual([first.rule, first.instrument, first.unsure], ['DU-05', 'dues-2017', true])
    const human = yanzhen(['describe', 'dues-standard']).said
    assert.match(human, /recalcMode = "ANNUAL" {2}ANNUAL \| ON_CHANGE/)
    assert.match(human, /待核对/)
  })

  test('every question is described as an object with fields, for the words of a JSON Schema', () => {
    for (const name of Object.keys(questions) as (keyof typeof questions)[]) {
      const { given, asks, sources } = descriptionOf(name)
      assert.ok(given.properties && given.additionalProperties === false, name)
      assert.ok(asks.zh && asks.en && sources.length > 0, name)
    }
  })

  test('a rule is answered with the questions that apply it', () => {
    const { said } = yanzhen(['describe', 'DU-18', '--json'])
    assert.deepEqual(
      JSON.parse(said).questions.map(({ question }: { question: string }) => question),
      ['dues-collection'],
    )
  })

  test('one question gets one answer, an array its answers in order, with sentences and citations', () => {
    const file = join(folder, 'one.json')
    writeFileSync(file, `\uFEFF${JSON.stringify(dues)}`)
    const one = JSON.parse(yanzhen(['ask', file]).said) as Spoken
    assert.equal(one.values.duesFen, 8235)
    assert.match(one.because[0]?.sentence.zh ?? '', /全额按 1.5% 计算/)
    assert.match(one.because[0]?.citation.zh ?? '', /^《.+》第/)
    const jiao = { ...dues, settings: { roundTo: 'jiao' } }
    const { said, code } = yanzhen(['ask', '-'], JSON.stringify([vote, jiao, dues]))
    assert.equal(code, 0, 'an answer that fails is an answer')
    const answers = JSON.parse(said) as Spoken[]
    assert.deepEqual(
      answers.map(({ question, outcome }) => [question, outcome]),
      [
        ['ordinary-decision', 'FAIL'],
        ['monthly-dues', 'PASS'],
        ['monthly-dues', 'PASS'],
      ],
    )
    assert.deepEqual([answers[1]?.values.duesFen, answers[1]?.settings], [8240, { roundTo: 'jiao' }])
    assert.equal(yanzhen(['ask', '-'], '[]').said.trim(), '[]')
  })

  test('in sentences, both languages with the article', () => {
    const { said } = yanzhen(['ask', '-', '--text'], JSON.stringify(vote))
    assert.match(said, /^ordinary-decision {2}2026-11-22 {2}FAIL/)
    assert.match(said, /第十一条/)
    assert.match(said, /more in favour/)
  })

  test('malformed input is refused with its place and what is wrong', () => {
    const faults = (input: unknown) => {
      const found = questionsIn(input)
      assert.ok('faults' in found)
      return found.faults.map(({ path, fault }) => `${path}: ${fault}`).join('\n')
    }
    assert.match(faults(7), /^: .*expected object/)
    assert.match(
      faults([dues, { ...vote, given: { ...vote.given, present: '16' } }]),
      /^\[1\]\.given\.present: .*期望.*expected/,
    )
    assert.match(faults({ ...dues, on: '2026-02-29' }), /^on: not a day/)
    assert.match(faults({ ...dues, when: '2026-02-28' }), /"when"/)
    assert.match(faults({ ...dues, given: { ...dues.given, base: 1 } }), /^given: .*"base"/)
    const pay = [{ kind: 'basic-wage', fen: 1.5 }]
    assert.match(faults({ question: 'dues-base', on: '2026-11-22', given: { pay } }), /^given\.pay\[0\]\.fen: /)
    assert.match(faults({ ...dues, question: 'montly-dues' }), /^question: .*Did you mean “monthly-dues”/)
    assert.match(faults({ ...dues, settings: { rounding: 'fen' } }), /^settings\.rounding: .*roundTo/)
    assert.match(faults({ ...dues, settings: { roundTo: 1 } }), /^settings\.roundTo: /)
    assert.match(faults({ ...dues, settings: { roundTo: 'li' } }), /^settings\.roundTo: .*fen, jiao/)
  })

  test('wrong input ends with 2: a sentence, or JSON where JSON is wished', () => {
    const broken = yanzhen(['ask', '-'], '{"question"')
    assert.equal(broken.code, 2)
    assert.match(broken.complained, /standard input: .*JSON/)
    const told = yanzhen(['ask', '-', '--json'], JSON.stringify([{ ...dues, on: 'today' }]))
    const { ok, faults } = JSON.parse(told.said)
    assert.deepEqual([told.code, ok, faults[0].path], [2, false, '[0].on'])
    assert.equal(yanzhen(['ask', '/no/such.json']).code, 2)
  })

  test('a mistyped name is met with the nearest, wrong usage with the help', () => {
    const { code, complained } = yanzhen(['describe', 'ordinary-descision'])
    assert.equal(code, 2)
    assert.match(complained, /Did you mean “ordinary-decision”/)
    for (const words of [[], ['list', 'more'], ['ask', '-', '--text', '--json']])
      assert.equal(yanzhen(words).code, 2, words.join(' '))
  })

  test('every worked case can be asked as it stands', () => {
    const cases = readdirSync(examples)
      .filter((file) => file.endsWith('.json'))
      .flatMap(
        (file) =>
          JSON.parse(readFileSync(join(examples, file), 'utf8')) as (typeof dues & { expect: { outcome?: string } })[],
      )
    const asked = cases.map(({ question, on, given, ...more }) => ({
      question,
      on,
      given,
      ...('settings' in more ? { settings: more.settings } : {}),
    }))
    const { said, code, complained } = yanzhen(['ask', '-'], JSON.stringify(asked))
    assert.equal(code, 0, complained)
    const answers = JSON.parse(said) as Spoken[]
    assert.equal(answers.length, cases.length)
    for (const [at, { expect }] of cases.entries())
      if (expect.outcome) assert.equal(answers[at]?.outcome, expect.outcome, JSON.stringify(asked[at]))
  })

  test('nothing was set up on the way', () => assert.ok(!existsSync(home)))
})

describe('local packs from the command line', () => {
  const pack = fileURLToPath(new URL('../examples/local-packs/plant-committee.json', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'yanzhen-pack-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const yanzhen = (words: readonly string[], input = '') =>
    spawnSync(process.execPath, [entry, 'regulations', ...words], { input, encoding: 'utf8' })
  const vote = JSON.stringify({
    question: 'ordinary-decision',
    on: '2026-11-22',
    given: { voters: 20, present: 20, inFavour: 12, against: 8, abstain: 0 },
  })

  test('a pack that tightens stands, and a vote is judged by it when it is given', () => {
    assert.equal(yanzhen(['pack', pack]).status, 0)
    assert.equal(JSON.parse(yanzhen(['ask', '-'], vote).stdout).outcome, 'PASS')
    const { outcome, because } = JSON.parse(yanzhen(['ask', '-', '--local', pack], vote).stdout)
    assert.equal(outcome, 'FAIL')
    assert.ok(because.some(({ formula }: { formula: string }) => formula === '⌈2×20/3⌉ = 14'))
    assert.ok(because.some(({ text }: { text: string }) => text === 'local.tightened'))
  })

  test('a pack that loosens is refused with the rule it would break; a file that is none, with what is wrong', () => {
    const bad = join(folder, 'bad.json')
    writeFileSync(bad, readFileSync(pack, 'utf8').replace('"majority": { "times": 3', '"majority": { "times": 9'))
    const refused = yanzhen(['pack', bad])
    assert.equal(refused.status, 1)
    assert.match(refused.stderr, /local\.loosens: .*VT-04/)
    assert.equal(yanzhen(['ask', '-', '--local', bad], vote).status, 2)
    writeFileSync(bad, '{ "id": "X" }')
    assert.match(yanzhen(['pack', bad]).stderr, /id: /)
  })
})
