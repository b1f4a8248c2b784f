import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { before, describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { loadModules, type Modules } from '#server/modules.ts'

/** What the product must never do (DG-01 to DG-06, DU-18), each with the words it would be known by in names. */
const never = {
  'ranks, scores or rewards nobody (DG-01, DG-03)': [
    ...['rank', 'ranks', 'ranking', 'rankings', 'leaderboard', 'league', 'score', 'scores', 'streak', 'streaks'],
    ...['badge', 'badges', 'medal', 'reward', 'rewards', 'credits', 'bonus', 'percentile', 'like', 'likes', 'repost'],
  ],
  'makes nobody check in (DG-01)': ['checkin', 'check in', 'checked in', 'clock in', 'clockin', 'punch', 'heartbeat'],
  'counts nobody’s time online (DG-01, DG-02)': [
    ...[
      'online',
      'screen time',
      'minutes online',
      'dwell',
      'login count',
      'sign in count',
      'installs',
      'activity level',
    ],
  ],
  'locates nobody (DG-04)': [
    ...['gps', 'latitude', 'longitude', 'lat', 'lng', 'geo', 'geolocation', 'coordinates', 'track', 'tracks', 'beacon'],
  ],
  'knows no face, fingerprint or device (DG-04)': ['face', 'fingerprint', 'biometric', 'device id', 'imei', 'mac'],
  'keeps no films (DG-04)': ['video', 'videos', 'exif'],
  'takes no dues from wages (DU-18)': [
    'payroll',
    'deduct',
    'deduction',
    'withhold',
    'withholding',
    'payslip',
    'salary',
  ],
  'holds no national ID': ['id card', 'idcard', 'id number', 'national id', 'identity number', 'identity card', 'sfz'],
}

describe('no operation and no table', () => {
  const names: string[] = []
  before(async () => {
    const { operations } = await loadModules()
    for (const { kind, name, input, output } of operations)
      names.push(name, ...keysOf(input), ...(kind === 'document' ? [] : keysOf(output)))
    names.push(...(await columns()).map(({ column, table }) => `${table}.${column}`))
  })

  for (const [what, words] of Object.entries(never)) {
    test(what, () => {
      const found = names.filter((name) => words.some((word) => ` ${spelled(name)} `.includes(` ${word} `)))
      assert.deepEqual([...new Set(found)], [])
    })
  }

  test('escapes the search: a ranking, a track or an ID number would be found by its name', () => {
    const bad = ['duties.list-branch-ranking', 'studyScore', 'people.person.id_card', 'attendance.checkIn', 'gpsTrack']
    const words = Object.values(never).flat()
    for (const name of bad)
      assert.ok(
        words.some((word) => ` ${spelled(name)} `.includes(` ${word} `)),
        name,
      )
  })
})

test('photos are a gathering’s own few, and nowhere else (DG-04)', async () => {
  const { operations } = await loadModules()
  const pictures = /\b(photo|photos|image|images)\b/
  const elsewhere = [
    ...operations.filter(({ name }) => pictures.test(spelled(name))).map(({ name }) => name),
    ...(await columns())
      .map(({ table, column }) => `${table}.${column}`)
      .filter((name) => pictures.test(spelled(name))),
  ].filter((name) => !/^gatherings\.(photo\.|\w+-photos?$)/.test(name))
  assert.deepEqual([...new Set(elsewhere)], [])
})

test('nothing that is kept in the database is a file: the only bytes in the database are digests', async () => {
  const bytes = (await columns()).filter(({ type }) => /Buffer|Uint8Array/.test(type))
  assert.ok(bytes.length > 0)
  for (const { table, column } of bytes) assert.match(column, /hash$/, `${table}.${column}`)
})

test('no column of a person or an account counts minutes or hours, or says where somebody is', async () => {
  const personal = (await columns()).filter(({ table }) => /^(people|identity)\./.test(table))
  for (const { table, column } of personal)
    assert.doesNotMatch(column, /minutes|hours|place|duration/, `${table}.${column}`)
})

describe('no sentence of the product', () => {
  const sentences: [key: string, zh: string, en: string][] = []
  before(async () => {
    for await (const path of glob('src/**/*.texts.ts')) {
      const loaded = (await import(pathToFileURL(path).href)) as Record<string, Modules['sentences']>
      for (const texts of Object.values(loaded))
        for (const [key, words] of Object.entries(texts))
          if (Array.isArray(words)) sentences.push([key, words[0], words[1]])
    }
    assert.ok(sentences.length > 1000)
  })

  const named = /积分|排名|名次|排行榜|打卡|在线时长|轨迹|定位|人脸|代扣|扣缴|身份证|点赞|连续签到/
  const namedInEnglish =
    /\b(ranking|ranked|leaderboard|league table|streaks?|scores?|GPS|check-in|time online|payroll|national ID)\b/i
  const denies = /不|没有|无|去除/
  const deniesInEnglish = /\b(no|not|never|nobody|nothing|nowhere|neither|none|without|taken out|refused)\b/i

  test('names such a thing but to say that it is not there, or that the rules forbid it', () => {
    const naming = sentences.filter(([, zh, en]) => named.test(zh) || namedInEnglish.test(en))
    assert.ok(naming.length > 3)
    const offers = naming
      .filter(([key]) => !key.startsWith('refused.'))
      .filter(
        ([, zh, en]) => (named.test(zh) && !denies.test(zh)) || (namedInEnglish.test(en) && !deniesInEnglish.test(en)),
      )
    assert.deepEqual(offers, [])
  })
})

/** `people.person.idCard`, `check_in` and `check-in` as words apart. */
function spelled(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .join(' ')
}

/** Every key of a schema, at any depth. */
function keysOf(schema: z.ZodType): string[] {
  return keysIn(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }))
}

function keysIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'properties'
      ? [...Object.keys(value as object), ...Object.values(value as object).flatMap(keysIn)]
      : keysIn(value),
  )
}

async function columns(): Promise<{ table: string; column: string; type: string }[]> {
  const source = await readFile(new URL('../src/db/tables.ts', import.meta.url), 'utf8')
  const found: { table: string; column: string; type: string }[] = []
  let table = ''
  for (const line of source.split('\n')) {
    table = /^ {2}'([a-z]+\.[a-z_]+)': \{/.exec(line)?.[1] ?? table
    const [, column, type] = /^ {4}([a-z_]+): (.+)$/.exec(line) ?? []
    if (column && type) found.push({ table, column, type })
  }
  assert.ok(found.length > 200)
  return found
}
