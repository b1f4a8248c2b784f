import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Connection } from '#db/connect.ts'
import { playCast } from './cast.ts'
import { openTestDatabase } from './database.ts'
import { runProgram, temporaryHome } from './program.ts'

const roster = `运行车间名册,,,,
姓　名,性别,班组,政治面貌,身份证号
张　三,男,甲班,群众,110101199003078515
李四,女,乙班,群众,
`

/** The settings the program reads of its environment. */
async function settingsRead(): Promise<string[]> {
  const files = ['../src/server/settings.ts', '../src/print/fonts.ts']
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, import.meta.url), 'utf8')))
  return [...texts.join('').matchAll(/\b(?:environment|process\.env)\.([A-Z_]+)/g)].map(([, name = '']) => name)
}

describe('the command line', () => {
  let database: Connection
  let place: Awaited<ReturnType<typeof temporaryHome>>
  before(async () => {
    database = await openTestDatabase()
    await playCast(database.db)
    place = await temporaryHome()
  })
  after(async () => {
    await database.close()
    await place.remove()
  })

  const yanzhen = async (...words: string[]) => {
    const program = runProgram(words, { DATABASE_URL: database.url })
    const code = await program.ended
    return { code, said: program.said() }
  }

  test('every command explains itself, and an unknown one is a wrong usage', async () => {
    for (const command of ['start', 'demo', 'migrate', 'import', 'duties', 'calendar', 'audit', 'password']) {
      const { code, said } = await yanzhen(command, '--help')
      assert.equal(code, 0)
      assert.match(said, new RegExp(`^yanzhen ${command}`))
      for (const setting of command === 'start' || command === 'demo' ? await settingsRead() : ['DATABASE_URL'])
        assert.match(said, new RegExp(`\\b${setting}\\b`), `${command} honours ${setting} and says so`)
    }
    assert.equal((await yanzhen('--help')).code, 0)
    assert.equal((await yanzhen('fly')).code, 2)
    for (const words of [
      ['audit', 'sing'],
      ['start', '--json'],
      ['demo', 'now'],
      ['migrate', 'down'],
      ['duties', '--state', 'good'],
      ['calendar', 'load'],
      ['calendar', 'list', 'all'],
    ])
      assert.equal((await yanzhen(...words)).code, 2, words.join(' '))
    assert.equal((await yanzhen('import', 'roster', '/no/such/file.xlsx')).code, 2)
  })

  test('duties are listed for people and for machines', async () => {
    const { code, said } = await yanzhen('duties', '--unit', '运行车间党支部', '--json')
    assert.equal(code, 0)
    const board = JSON.parse(said) as { ok: boolean; duties: { rule: string; unit: { name: string } }[] }
    assert.ok(board.ok && board.duties.some(({ rule, unit }) => rule === 'MT-01' && unit.name === '运行车间党支部'))
    assert.equal((await yanzhen('duties', '--unit', '没有的支部')).code, 1)
    assert.equal((await yanzhen('duties', '--colour')).code, 2)
  })

  test('the working days of a year are loaded from a file and listed beside those shipped', async () => {
    const file = join(dirname(place.home), '2027.json')
    const load = async (content: string, ...words: string[]) => {
      await writeFile(file, content)
      return yanzhen('calendar', 'load', file, ...words)
    }
    const table = { year: 2027, off: [['2027-01-01', '2027-01-03']], worked: ['2027-02-20'], source: '国办通知' }
    const malformed = await load(JSON.stringify({ ...table, off: [['2027-01-01']] }))
    assert.equal(malformed.code, 1)
    assert.match(malformed.said, /2027\.json\.off\[0\]/)
    assert.equal((await load('no json')).code, 1)
    const refused = await load(JSON.stringify({ ...table, worked: ['2027-02-19'] }))
    assert.equal(refused.code, 1)
    assert.match(refused.said, /2027-02-19 is no Saturday or Sunday/)
    const loaded = await load(JSON.stringify(table))
    assert.equal(loaded.code, 0, loaded.said)
    assert.match(loaded.said, /2027 年已装入，工作日 261 天/)
    const listed = JSON.parse((await yanzhen('calendar', 'list', '--json')).said) as { years: { year: number }[] }
    assert.deepEqual(
      listed.years.map(({ year }) => year),
      [2026, 2027],
    )
  })

  test('a roster is previewed, and written only when confirmed', async () => {
    const file = join(dirname(place.home), 'roster.csv')
    await writeFile(file, roster)
    const people = async () =>
      (await database.pool.query("select 1 from people.person where name in ('张三', '李四')")).rowCount
    const preview = await yanzhen('import', 'roster', file, '--unit', '运行车间党支部')
    assert.equal(preview.code, 0, preview.said)
    assert.match(preview.said, /新增 2，变更 0/)
    assert.match(preview.said, /生效日 Effective day \d{4}-/)
    assert.match(
      preview.said,
      /“身份证号”一列不读取.*The column “身份证号” is neither read nor kept/,
      'in the words of the page',
    )
    assert.equal((await yanzhen('import', 'roster', file, '--on', '1 May')).code, 2)
    assert.doesNotMatch(preview.said, /110101199003078515/, 'an ID number is not even repeated')
    assert.equal(await people(), 0)
    const written = await yanzhen('import', 'roster', file, '--unit', '运行车间党支部', '--confirm')
    assert.equal(written.code, 0, written.said)
    assert.equal(await people(), 2)
  })

  test('an exported chain is proven without the database; tampering is found; the printed head finds what was cut off', async () => {
    const exported = await yanzhen('audit', 'export')
    const lines = exported.said.trim().split('\n')
    assert.ok(lines.length >= 2)
    const newest = JSON.parse(lines.at(-1) ?? '') as { seq: number; hash: string }
    const head = `${newest.seq}:${newest.hash.slice(0, 8)}`
    const verify = async (content: string, ...words: string[]) => {
      const file = join(dirname(place.home), 'chain.ndjson')
      await writeFile(file, content)
      return (await yanzhen('audit', 'verify', file, ...words)).code
    }
    assert.equal(await verify(exported.said, '--head', head), 0)
    assert.equal(await verify(exported.said.replace('people.confirm', 'people.another')), 1)
    assert.equal(await verify(lines.slice(0, -1).join('\n')), 0, 'a cut end alone looks whole')
    assert.equal(await verify(lines.slice(0, -1).join('\n'), '--head', head), 1)
    assert.equal(await verify([...lines].reverse().join('\n')), 1)
    assert.equal(await verify('not json'), 2)
    assert.equal((await yanzhen('audit', 'verify')).code, 0)
  })
})
