import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { checkPlan } from '#planning/sittings/check-plan.ts'
import { instanceIn } from '../bin/commands/sittings-input.ts'

const entry = fileURLToPath(new URL('../bin/yanzhen.ts', import.meta.url))
const examples = fileURLToPath(new URL('../examples/sittings/', import.meta.url))
const example = (name: string) => JSON.parse(readFileSync(`${examples}${name}`, 'utf8'))

describe('sittings from the command line', () => {
  /** A database that cannot be reached: whoever tried to open it would fail. */
  const env = { ...process.env, DATABASE_URL: 'postgres://127.0.0.1:1/none' }
  const yanzhen = (words: readonly string[], input = '') => {
    const ran = spawnSync(process.execPath, [entry, 'sittings', ...words], { input, env, encoding: 'utf8' })
    return { code: ran.status, said: ran.stdout, complained: ran.stderr }
  }

  test('its help says what it takes, and nothing of a database', () => {
    const { code, said } = yanzhen(['--help'])
    assert.equal(code, 0)
    for (const word of ['plan', '--explain', '--json', '--time-limit', '--schema']) assert.ok(said.includes(word), word)
    assert.doesNotMatch(said, /DATABASE_URL/)
  })

  test('every example is well formed, and all but one can be planned', () => {
    for (const name of readdirSync(examples)) {
      const { code, said } = yanzhen(['plan', `${examples}${name}`, '--json'])
      const report = JSON.parse(said)
      assert.equal(code, name === 'impossible.json' ? 1 : 0, name)
      assert.equal(report.ok, code === 0)
      const found = instanceIn(example(name))
      assert.ok('instance' in found)
      if (report.ok) assert.deepEqual(checkPlan(found.instance, report.plan), [])
      else assert.equal(report.code, 'planning.impossible')
    }
  })

  test('a plan in both languages: who comes on duty, who off duty, who stays, and what is proven', () => {
    const { code, said } = yanzhen(['plan', `${examples}i3.json`, '--explain'])
    assert.equal(code, 0)
    assert.match(said, /场次 sittings {2}3 {2}已证明最优 proven optimal/)
    assert.match(said, /班外代价 off-duty {2}13 {2}已证明最优/)
    assert.match(said, /当班来 on duty {2}.*（水泵房）/)
    assert.match(said, /留岗 stay at post {2}/)
    assert.match(said, /为什么不能少开一场（2 场）/)
    assert.match(said, /Why not fewer \(at most 2\)/)
  })

  test('an impossible election names what keeps the voters away and the least relief, and exits 1', () => {
    const { code, said } = yanzhen(['plan', `${examples}impossible.json`])
    assert.equal(code, 1)
    assert.match(said, /有表决权的至多到 15 人，须 16 人，差 1 人/)
    assert.match(said, /有 1 人到空压站顶岗/)
    assert.match(said, /With 1 standing in at 空压站/)
  })

  test('reads standard input', () => {
    const { code, said } = yanzhen(['plan', '-', '--json'], JSON.stringify(example('i1.json')))
    assert.equal(code, 0)
    assert.equal(JSON.parse(said).cost.offDuty, 6)
  })

  test('prints the schema of the file, and the documentation names every key of it', () => {
    const { code, said } = yanzhen(['plan', '--schema'])
    assert.equal(code, 0)
    const schema = JSON.parse(said)
    assert.deepEqual(schema.required, ['format', 'goal', 'sessions', 'crews', 'people'])
    const words = readFileSync(new URL('../docs/sittings.md', import.meta.url), 'utf8')
    const keys = (part: { properties?: object; items?: { properties?: object } }) =>
      Object.keys(part.properties ?? part.items?.properties ?? {})
    const named = [...keys(schema), ...Object.values(schema.properties).flatMap((part) => keys(part as never))]
    for (const key of named) assert.ok(words.includes(`\`${key}\``), `${key} is documented`)
  })

  const i1 = example('i1.json')
  const broken: readonly [says: string, path: string, zh: RegExp, en: RegExp, file: unknown][] = [
    ['an unknown key', '', /键|无效|unrecognized/i, /unrecognized/i, { ...i1, surprise: 1 }],
    [
      'a crew nobody knows',
      'people[0].crew',
      /没有「Z」/,
      /There is no “Z”/,
      { ...i1, people: [{ ...i1.people[0], crew: 'Z' }] },
    ],
    [
      'a post nobody knows',
      'people[0].post',
      /没有「X」/,
      /There is no “X”/,
      { ...i1, people: [{ ...i1.people[0], post: 'X' }] },
    ],
    [
      'a session that ends first',
      'sessions[0].ends',
      /须在开始之后/,
      /after the start/,
      { ...i1, sessions: [{ ...i1.sessions[0], ends: '2026-12-01T09:00' }] },
    ],
    ['an id used twice', 'people[8].id', /用了两次/, /used twice/, { ...i1, people: [...i1.people, i1.people[0]] }],
    [
      'too few letters',
      'people[0].at',
      /有 2 个，场次有 5 个/,
      /There are 2, but 5 sessions/,
      { ...i1, people: [{ ...i1.people[0], at: 'DF' }] },
    ],
    [
      'neither letters nor a rota',
      'people[0].at',
      /没有排班时须逐场给出/,
      /no rota/,
      { ...i1, rota: undefined, people: [i1.people[0]] },
    ],
    [
      'an unknown pattern',
      'rota.pattern',
      /没有这种倒班方式/,
      /No such pattern/,
      { ...i1, rota: { ...i1.rota, pattern: '9x9' } },
    ],
    ['more votes than voters', 'goal.quorum', /有表决权的只有 8 人/, /only 8 voters/, { ...i1, goal: { quorum: 9 } }],
    [
      'a list of the wrong length',
      'posts[0].onDuty',
      /有 1 个，场次有 5 个/,
      /There are 1/,
      { ...i1, posts: [{ ...i1.posts[0], onDuty: [3] }, i1.posts[1]] },
    ],
    [
      'leave the wrong way round',
      'people[0].leave[0].until',
      /须在开始之后/,
      /after the start/,
      { ...i1, people: [{ ...i1.people[0], leave: [{ from: '2026-12-02T00:00', until: '2026-12-01T00:00' }] }] },
    ],
    [
      'a session without its time',
      'sessions[0].starts',
      /无效|输入/,
      /Invalid/,
      { ...i1, sessions: [{ id: 's1', ends: '2026-12-01T11:00' }] },
    ],
  ]

  test('a malformed file is refused by path, in both languages, before anything is solved', () => {
    for (const [says, path, zh, en, file] of broken) {
      const found = instanceIn(JSON.parse(JSON.stringify(file)))
      assert.ok('faults' in found, says)
      const fault = found.faults.find((one) => one.path === path)
      assert.ok(fault, `${says}: ${JSON.stringify(found.faults)}`)
      assert.match(fault.fault, zh, says)
      assert.match(fault.fault, en, says)
    }
    const [, , , , file] = broken[1] ?? []
    const { code, said } = yanzhen(['plan', '-', '--json'], JSON.stringify(file))
    assert.equal(code, 2)
    const report = JSON.parse(said)
    assert.deepEqual([report.ok, report.code, report.faults[0].path], [false, 'cli.malformed-input', 'people[0].crew'])
    assert.match(
      yanzhen(['plan', '-'], JSON.stringify(file)).complained,
      /^people\[0\]\.crew: 没有「Z」。 There is no “Z”\./,
    )
  })

  test('wrong usage, no file and no JSON exit 2', () => {
    const wrong = [['plan'], ['plan', '--schema', 'a'], ['plan', '-', '--time-limit', '0'], ['plan', '-']]
    for (const words of wrong) assert.equal(yanzhen(words, 'no json').code, 2, words.join(' '))
  })
})
