import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import type { AskOf, Operation } from '#core/operation.ts'
import { indexName } from '#modules/people/search.rules.ts'
import { readWorkbook } from '#print/sheet.ts'
import { openTestHouse } from '../../../test/house.ts'
import { exportCourses, listCourses, myCourse, showCourse } from './course.contract.ts'
import { endSponsor, nameSponsor, recordStep, setTarget, strikeSponsor, strikeStep } from './recording.contract.ts'

const house = await openTestHouse()
after(() => house.close())
const { cast } = house
const { branchId, people } = cast
const id = () => randomUUID()
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)

function must<T>(reply: { ok: true; value: T } | { ok: false; code: string }): T {
  assert.ok(reply.ok, JSON.stringify(reply))
  return reply.value
}

type Kind = 'applicant' | 'activist' | 'prospective' | 'probationary' | 'full'

let born = 0
/** Somebody new at work in a crew of the branch, kept here since the year 2024, with standings one after the other. */
async function somebody(...standings: [Kind, string][]): Promise<string> {
  const personId = id()
  born += 1
  const name = `新人${born}`
  const { pinyin, text, grams } = indexName(name)
  await house.db
    .insertInto('people.person')
    .values({
      id: personId,
      name,
      name_pinyin: pinyin,
      birth_on: '1995-05-01',
      search_text: text,
      search_grams: grams,
      created_at: new Date('2024-01-01T00:00:00Z'),
    })
    .execute()
  await house.db
    .insertInto('people.posting')
    .values({ id: id(), person_id: personId, crew_id: cast.crewIds[0], from_on: '2024-01-01' })
    .execute()
  for (const [at, [kind, from_on]] of standings.entries())
    await house.db
      .insertInto('people.standing')
      .values({ id: id(), person_id: personId, kind, from_on, until_on: standings[at + 1]?.[1] ?? null })
      .execute()
  return personId
}

const activist = () => somebody(['applicant', '2025-01-10'], ['activist', '2025-06-01'])

async function recorded(kind: AskOf<typeof recordStep>['kind'] = 'talk', onDay = '2025-01-20') {
  const input = { id: id(), personId: await activist(), kind, onDay }
  must(await house.as('secretary').tell(recordStep, input))
  return input
}

async function named() {
  const personId = await activist()
  const sponsors = [{ id: id(), sponsorId: people.member }]
  must(await house.as('secretary').tell(nameSponsor, { personId, kind: 'contact', sponsors, fromOn: '2025-06-10' }))
  return { personId, id: sponsors[0]?.id ?? '' }
}

interface Case {
  readonly command: Operation<'command'>
  readonly prepare: () => Promise<Record<string, unknown>>
  /** Told a second time with the same input under another key. */
  readonly again: string
}

const cases: readonly Case[] = [
  {
    command: recordStep,
    prepare: async () => ({
      id: id(),
      personId: await activist(),
      kind: 'talk',
      onDay: '2025-01-20',
      reference: '记录 3 号',
    }),
    again: 'development.recorded-already',
  },
  {
    command: strikeStep,
    prepare: async () => ({ id: (await recorded()).id, reason: '日期登记错了' }),
    again: 'development.struck-already',
  },
  {
    command: setTarget,
    prepare: async () => ({ personId: await activist(), step: 'listing-superior', onDay: '2026-12-20', seen: null }),
    again: 'development.changed-meanwhile',
  },
  {
    command: nameSponsor,
    prepare: async () => {
      const sponsors = [{ id: id(), sponsorId: people.member }]
      return { personId: await activist(), kind: 'contact', sponsors, fromOn: '2025-06-10' }
    },
    again: 'development.named-already',
  },
  {
    command: endSponsor,
    prepare: async () => ({ id: (await named()).id, untilOn: '2026-06-10' }),
    again: 'development.ended-already',
  },
  {
    command: strikeSponsor,
    prepare: async () => ({ id: (await named()).id, reason: '指定有误' }),
    again: 'development.struck-already',
  },
]

for (const { command, prepare, again } of cases)
  describe(command.name, () => {
    test('is done once, however often it is sent, and says whom it touched', async () => {
      const [input, key] = [await prepare(), id()]
      const first = await house.as('secretary').send(command.name, input, key)
      assert.ok(first.ok, JSON.stringify(first))
      const replay = await house.as('secretary').send(command.name, input, key)
      assert.ok(replay.ok && replay.replayed)
      assert.deepEqual(replay.value, first.value)
      const entry = await house.db
        .selectFrom('audit.entry')
        .selectAll()
        .where('key', '=', key)
        .executeTakeFirstOrThrow()
      assert.equal(entry.unit_id, branchId)
      const [event] = await house.db.selectFrom('audit.event').selectAll().where('entry_id', '=', entry.id).execute()
      assert.equal(event?.name, 'development.course-changed')
      const payload = event?.payload as { branchId: string; personId: string }
      assert.equal(payload.branchId, branchId)
      assert.ok(payload.personId)
    })

    test('refuses to be done twice', async () => {
      const input = await prepare()
      must((await house.as('secretary').send(command.name, input)) as never)
      assert.equal(codeOf(await house.as('secretary').send(command.name, input)), again)
    })

    test('refuses what is malformed', async () =>
      assert.equal(codeOf(await house.as('secretary').send(command.name, {})), 'core.malformed'))

    test('is nothing to an outsider, a superior or a visitor, whether it exists or not', async () => {
      const input = await prepare()
      const nowhere = { ...input, ...('personId' in input ? { personId: id() } : { id: id() }) }
      for (const name of ['outsider', 'superior', 'auditor', 'leader', 'member', 'crew', 'administrator'] as const) {
        const reply = await house.as(name).send(command.name, input)
        assert.match(String(codeOf(reply)), /^development\.unknown-|^identity\.not-permitted$/, name)
        assert.deepEqual(await house.as(name).send(command.name, nowhere), reply)
      }
      assert.equal(codeOf(await house.as('visitor').send(command.name, input)), 'identity.sign-in-first')
    })
  })

const shown = async (personId: string) => must(await house.as('secretary').ask(showCourse, { personId }))

describe('recording a step', () => {
  const tell = (input: Partial<AskOf<typeof recordStep>> & { personId: string }) =>
    house.as('secretary').tell(recordStep, { id: id(), kind: 'talk', onDay: '2025-01-20', ...input })

  test('is refused where the rules say no, and says the day it may be done', async () => {
    const personId = await activist()
    assert.equal(codeOf(await tell({ personId, onDay: '2026-11-23' })), 'development.not-yet')
    assert.equal(codeOf(await tell({ personId, kind: 'activist' })), 'development.standing-says-it')
    assert.equal(
      codeOf(await tell({ personId, kind: 'introducers', onDay: '2026-10-01' })),
      'development.standing-first',
    )
    assert.equal(codeOf(await tell({ personId, months: 6 })), 'development.months-of-extension')
    assert.equal(codeOf(await tell({ personId, kind: 'extension' })), 'development.months-of-extension')
    assert.equal(codeOf(await tell({ personId: people.crew })), 'development.unknown-course')
    const onProbation = await somebody(['probationary', '2025-12-01'])
    must(await tell({ personId: onProbation, kind: 'conversion-request', onDay: '2026-11-10' }))
    const early = await tell({ personId: onProbation, kind: 'conversion', onDay: '2026-11-20' })
    assert.ok(!early.ok)
    assert.deepEqual(
      [early.code, early.numbers],
      ['development.too-early', { number: 23, on: '2026-11-20', earliest: '2026-12-01' }],
    )
    const known = await recorded()
    assert.equal(codeOf(await tell({ personId, id: known.id })), 'development.id-taken')
  })

  test('late is done, and shown as late with its article', async () => {
    const personId = await activist()
    must(await tell({ personId, onDay: '2025-03-05', reference: '谈话记录 1 号' }))
    const course = await shown(personId)
    const talk = course.steps.find(({ step }) => step === 'talk')
    assert.deepEqual([talk?.state, talk?.actual, talk?.latest], ['done-late', '2025-03-05', '2025-02-10'])
    assert.deepEqual([talk?.instrument, talk?.article], ['recruiting-2014', '7'])
    assert.deepEqual(
      course.recorded.map(({ kind, reference, recordedBy }) => [kind, reference, recordedBy]),
      [['talk', '谈话记录 1 号', '石泉']],
    )
  })

  test('struck out it counts for nothing and stays readable with its reason', async () => {
    const { id: stepId, personId } = await recorded()
    must(await house.as('secretary').tell(strikeStep, { id: stepId, reason: '登记在别人名下' }))
    const course = await shown(personId)
    assert.equal(course.steps.find(({ step }) => step === 'talk')?.actual, null)
    assert.equal(course.recorded[0]?.struck?.reason, '登记在别人名下')
    assert.equal(course.recorded[0]?.struck?.by, '石泉')
    must(await tell({ personId, onDay: '2025-01-22' }))
  })
})

describe('an aim', () => {
  const aim = (input: Partial<AskOf<typeof setTarget>> & { personId: string }) =>
    house.as('secretary').tell(setTarget, { step: 'listing-superior', onDay: '2026-12-20', seen: null, ...input })

  test('is put off, and taken away, by whoever saw what it was', async () => {
    const personId = await activist()
    must(await aim({ personId }))
    assert.equal((await shown(personId)).steps[7]?.target, '2026-12-20')
    must(await aim({ personId, onDay: '2027-01-15', seen: '2026-12-20' }))
    assert.equal(codeOf(await aim({ personId, onDay: null, seen: '2026-12-20' })), 'development.changed-meanwhile')
    must(await aim({ personId, onDay: null, seen: '2027-01-15' }))
    assert.equal((await shown(personId)).steps[7]?.target, null)
  })

  test('lies ahead, at something that is still to be done; it is never the day it was done', async () => {
    const { personId } = await recorded()
    assert.equal(codeOf(await aim({ personId, onDay: '2026-11-21' })), 'development.target-passed')
    assert.equal(codeOf(await aim({ personId, step: 'talk' })), 'development.done-already')
    must(await aim({ personId, onDay: '2026-11-22' }))
    const step = (await shown(personId)).steps[7]
    assert.deepEqual([step?.target, step?.actual], ['2026-11-22', null])
  })
})

describe('sponsors', () => {
  const name = (personId: string, kind: 'contact' | 'introducer', ids: string[], fromOn = '2026-10-01') =>
    house.as('secretary').tell(nameSponsor, {
      personId,
      kind,
      sponsors: ids.map((sponsorId) => ({ id: id(), sponsorId })),
      fromOn,
    })

  test('are two introducers with their rights; one who leaves is replaced by one', async () => {
    const personId = await somebody(
      ['applicant', '2024-01-10'],
      ['activist', '2024-06-01'],
      ['prospective', '2026-09-01'],
    )
    assert.equal(codeOf(await name(personId, 'introducer', [people.member])), 'development.sponsor-count')
    assert.equal(
      codeOf(await name(personId, 'introducer', [people.member, people.crew])),
      'development.sponsor-not-full',
    )
    assert.equal(codeOf(await name(personId, 'introducer', [people.member, personId])), 'development.own-sponsor')
    assert.equal(
      codeOf(await name(personId, 'introducer', [people.member, cast.otherPersonId])),
      'development.unknown-sponsor',
    )
    const suspension = id()
    await house.db
      .insertInto('people.rights_suspension')
      .values({ id: suspension, person_id: people.leader, from_on: '2026-09-15', reference: '决定 1 号' })
      .execute()
    assert.equal(
      codeOf(await name(personId, 'introducer', [people.member, people.leader])),
      'development.sponsor-suspended',
    )
    await house.db.deleteFrom('people.rights_suspension').where('id', '=', suspension).execute()
    must(await name(personId, 'introducer', [people.member, people.leader]))
    const course = await shown(personId)
    assert.equal(course.steps[8]?.actual, '2026-10-01', 'naming the second of them is step 9')
    const [one] = course.sponsors
    must(await house.as('secretary').tell(endSponsor, { id: one?.id ?? '', untilOn: '2026-11-01' }))
    must(await name(personId, 'introducer', [people.secretary], '2026-11-01'))
    assert.equal((await shown(personId)).sponsors.filter(({ untilOn }) => untilOn === null).length, 2)
  })

  test('end after they began and not ahead; a mistake is taken back instead', async () => {
    const { id: sponsorId, personId } = await named()
    const end = (untilOn: string) => house.as('secretary').tell(endSponsor, { id: sponsorId, untilOn })
    assert.equal(codeOf(await end('2025-06-10')), 'development.ends-before-it-begins')
    assert.equal(codeOf(await end('2026-11-23')), 'development.not-yet')
    must(await house.as('secretary').tell(strikeSponsor, { id: sponsorId, reason: '登记错人' }))
    assert.equal(codeOf(await end('2025-07-01')), 'development.struck-already')
    assert.equal((await shown(personId)).steps[4]?.actual, null)
    assert.equal((await shown(personId)).sponsors[0]?.struck?.reason, '登记错人')
    assert.equal(codeOf(await name(personId, 'contact', [people.member], '2026-12-01')), 'development.not-yet')
  })
})

describe('the list', () => {
  const listed = async (more: AskOf<typeof listCourses> = {}) =>
    must(await house.as('secretary').ask(listCourses, { size: 200, ...more }))

  test('holds who is in development in the branch, by Party relation or by crew, each once in his stage', async () => {
    const applied = await somebody(['applicant', '2026-11-10'])
    const converted = await somebody(['probationary', '2025-03-01'], ['full', '2026-03-01'])
    const old = await somebody(['full', '2026-03-01'])
    const gone = await somebody(['applicant', '2024-02-01'])
    await house.db
      .updateTable('people.standing')
      .set({ until_on: '2025-02-01' })
      .where('person_id', '=', gone)
      .execute()
    const { courses, stages, branches } = await listed()
    const found = (personId: string) => courses.find(({ person }) => person.id === personId)
    assert.deepEqual([found(applied)?.stage, found(applied)?.kind, found(applied)?.crew], [1, 'applicant', '甲班'])
    assert.deepEqual(
      found(applied)?.next.map(({ step }) => step),
      ['talk', 'activist'],
    )
    assert.equal(found(converted)?.kind, 'full')
    assert.equal(found(old), undefined, 'he came as a full member')
    assert.equal(found(gone), undefined, 'he gave it up')
    assert.deepEqual(
      stages,
      [1, 2, 3, 4, 5].map((one) => courses.filter(({ stage }) => stage === one).length),
    )
    assert.equal(new Set(courses.map(({ person }) => person.id)).size, courses.length)
    assert.deepEqual(
      branches.map((one) => one.id),
      [branchId],
    )
    const members = courses.filter(({ kind }) => kind === 'probationary').map(({ person }) => person.name)
    assert.ok(members.includes('青禾') && members.includes('临川'))
  })

  test('is narrowed by stage, by name, by lateness and by branch, page by page', async () => {
    const { courses, late } = await listed()
    assert.equal((await listed({ stage: 2 })).total, courses.filter(({ stage }) => stage === 2).length)
    const one = courses.find(({ late: overdue }) => overdue.length > 0)
    assert.ok(one && late > 0)
    assert.deepEqual(
      (await listed({ search: one.person.name })).courses.map(({ person }) => person.id).includes(one.person.id),
      true,
    )
    assert.ok((await listed({ late: true })).courses.every(({ late: overdue }) => overdue.length > 0))
    assert.equal((await listed({ branchId: cast.otherBranchId })).total, 0)
    const pages = await Promise.all([1, 2].map((page) => listed({ page, size: 3 })))
    assert.equal(new Set(pages.flatMap((page) => page.courses.map(({ person }) => person.id))).size, 6)
  })

  test('goes into a spreadsheet with a column for each step', async () => {
    const { personId } = await recorded()
    const { person } = await shown(personId)
    const made = must(await house.as('secretary').ask(exportCourses, { search: person.name }))
    const text = JSON.stringify(must(await readWorkbook(made.fileName, made.body as Uint8Array)))
    for (const word of [person.name, '2 派人同申请人谈话', '2025-01-20', '25 材料归档'])
      assert.ok(text.includes(word), word)
  })

  test('and the course itself are nothing to others', async () => {
    const personId = await activist()
    const outsider = house.as('outsider')
    const seen = must(await outsider.ask(listCourses, {}))
    assert.deepEqual([seen.total, seen.branches.map((one) => one.id)], [0, [cast.otherBranchId]])
    assert.equal(codeOf(await outsider.ask(showCourse, { personId })), 'development.unknown-course')
    assert.deepEqual(await outsider.ask(showCourse, { personId: id() }), await outsider.ask(showCourse, { personId }))
    for (const name of ['leader', 'member', 'crew', 'superior', 'administrator', 'auditor'] as const)
      for (const operation of [listCourses, exportCourses, showCourse] as Operation[])
        assert.equal(codeOf(await house.as(name).ask(operation, { personId })), 'identity.not-permitted', name)
  })
})

describe('one’s own course', () => {
  test('is seen by oneself, with what was taken back', async () => {
    const { id: stepId, personId } = await recorded()
    must(await house.as('secretary').tell(strikeStep, { id: stepId, reason: '日期有误' }))
    const { course } = must(await house.asPerson(personId).ask(myCourse, {}))
    assert.deepEqual(course, await shown(personId))
    assert.equal(codeOf(await house.asPerson(personId).ask(showCourse, { personId })), 'identity.not-permitted')
  })

  test('is none for whoever has none', async () => {
    for (const name of ['member', 'crew', 'secretary', 'outsider'] as const)
      assert.deepEqual(must(await house.as(name).ask(myCourse, {})), { course: null })
    assert.equal(codeOf(await house.as('visitor').ask(myCourse, {})), 'identity.sign-in-first')
  })
})

test('nobody is called late for what fell due before he was kept here', async () => {
  const personId = await somebody(['applicant', '2025-01-10'])
  const talk = async () => (await shown(personId)).steps.find(({ step }) => step === 'talk')
  assert.equal((await talk())?.state, 'overdue')
  await house.db
    .updateTable('people.person')
    .set({ created_at: new Date('2025-03-01T00:00:00Z') })
    .where('id', '=', personId)
    .execute()
  assert.equal((await talk())?.state, 'not-recorded-here')
})

test('working days loaded here are what a notice is counted by', async () => {
  const personId = await somebody(['applicant', '2024-01-10'], ['activist', '2024-06-01'])
  await house.db
    .insertInto('organisation.working_days')
    .values({
      year: 2026,
      holidays: JSON.stringify([['2026-10-01', '2026-11-30']]),
      worked: '[]',
      source: '试验',
      loaded_by: people.secretary,
      loaded_at: house.now,
    })
    .execute()
  must(await house.as('secretary').tell(recordStep, { id: id(), personId, kind: 'notice', onDay: '2026-09-29' }))
  const listing = (await shown(personId)).steps.find(({ step }) => step === 'listing')
  assert.equal(listing?.earliest, '2026-12-05')
  await house.db.deleteFrom('organisation.working_days').execute()
})
