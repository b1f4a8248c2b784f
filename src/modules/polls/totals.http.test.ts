import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { openTestHouse } from '../../../test/house.ts'
import {
  addPaper,
  answerPoll,
  closePoll,
  exportPoll,
  openPoll,
  publishPoll,
  savePoll,
  showPoll,
  withdrawPoll,
} from './polls.contract.ts'

const house = await openTestHouse()
after(() => house.close())
const asSecretary = house.as('secretary')
const id = () => randomUUID()

function must<T>(reply: { ok: true; value: T } | { ok: false; code: string }): T {
  assert.ok(reply.ok, JSON.stringify(reply))
  return reply.value
}

const { db, cast } = house
const members = (
  await db.selectFrom('people.membership').select('person_id as id').where('branch_id', '=', cast.branchId).execute()
).map((row) => row.id)

function asked() {
  const choices = () => ['甲', '乙', '丙'].map((text) => ({ id: id(), text }))
  const question = (form: 'one' | 'several' | 'words') => ({
    id: id(),
    form,
    text: `题目 ${form}`,
    choices: form === 'words' ? [] : choices(),
  })
  return [question('one'), question('several'), question('words')] as const
}

const sheet = fc.record({
  one: fc.option(fc.nat({ max: 2 }), { nil: null }),
  several: fc.subarray([0, 1, 2]),
  words: fc.constantFrom(null, '多讲安全', '夜班补课'),
})
type Sheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never
const saysSomething = ({ one, several, words }: Sheet) => one !== null || several.length > 0 || words !== null

/** What the sheets come to, added up by hand. */
function added(sheets: readonly Sheet[]) {
  const count = (holds: (one: Sheet) => boolean) => sheets.filter(holds).length
  return [
    [count(({ one }) => one !== null), [0, 1, 2].map((place) => count(({ one }) => one === place)), []],
    [
      count(({ several }) => several.length > 0),
      [0, 1, 2].map((place) => count(({ several }) => several.includes(place))),
      [],
    ],
    [count(({ words }) => words !== null), [], sheets.flatMap(({ words }) => words ?? []).sort()],
  ]
}

async function totalsOf(pollId: string) {
  const { questions, tookPart } = must(await asSecretary.ask(showPoll, { id: pollId }))
  const totals = questions.map((one) => [
    one.answered,
    one.choices.map(({ tally }) => tally),
    one.words?.slice().sort(),
  ])
  return { totals, tookPart }
}

test('whatever is answered, the totals are the sum of the answers, and once published nothing changes them', async () => {
  const run = async (sheets: readonly Sheet[]) => {
    const [pollId, questions] = [id(), asked()]
    const [one, several, words] = questions
    const draft = {
      id: pollId,
      unitId: cast.branchId,
      title: '征求意见',
      purpose: '为组织生活会',
      closesOn: '2026-11-30',
    }
    const written = { ...draft, questions: [...questions] }
    const { version } = must(await asSecretary.tell(savePoll, { ...written, version: null }))
    const open = must(await asSecretary.tell(openPoll, { id: pollId, version }))
    const answersOf = (said: Sheet) => [
      { questionId: one.id, choiceIds: said.one === null ? [] : [one.choices[said.one]?.id ?? ''] },
      { questionId: several.id, choiceIds: said.several.map((place) => several.choices[place]?.id ?? '') },
      { questionId: words.id, words: said.words },
    ]
    for (const [place, said] of sheets.entries())
      must(await house.asPerson(members[place] ?? '').tell(answerPoll, { id: pollId, answers: answersOf(said) }))
    const closed = must(await asSecretary.tell(closePoll, { id: pollId, version: open.version }))
    const shown = await totalsOf(pollId)
    assert.deepEqual(shown, { totals: added(sheets), tookPart: sheets.length })
    const [answered, tallies] = shown.totals[0] as [number, number[]]
    assert.equal(
      tallies.reduce((sum, count) => sum + count, 0),
      answered,
      'of one choice each, the choices add up to those who answered',
    )
    const published = must(await asSecretary.tell(publishPoll, { id: pollId, version: closed.version }))
    const book = must(await asSecretary.ask(exportPoll, { id: pollId }))

    // Whatever is told to a published poll, by whomever, with the version he sees: nothing moves.
    const now = { id: pollId, version: published.version }
    const late = { questionId: one.id, answered: 1, tallies: [{ choiceId: one.choices[0]?.id ?? '', count: 1 }] }
    const tries = [
      asSecretary.tell(savePoll, { ...written, version: now.version }),
      asSecretary.tell(openPoll, now),
      house.asPerson(members.at(-1) ?? '').tell(answerPoll, {
        id: pollId,
        answers: answersOf({ one: 0, several: [], words: null }),
      }),
      asSecretary.tell(addPaper, { ...now, sheets: 1, counted: [late] }),
      asSecretary.tell(closePoll, { ...now, despiteFew: true }),
      asSecretary.tell(publishPoll, { ...now, despiteFew: true }),
      asSecretary.tell(withdrawPoll, { ...now, reason: '想重来' }),
    ]
    for (const reply of await Promise.all(tries)) assert.equal(reply.ok, false)
    assert.deepEqual(await totalsOf(pollId), shown)
    const again = must(await asSecretary.ask(exportPoll, { id: pollId }))
    assert.equal((again.body as Uint8Array).length, (book.body as Uint8Array).length)
  }
  const said = sheet.filter(saysSomething)
  await fc.assert(fc.asyncProperty(fc.array(said, { minLength: 5, maxLength: 9 }), run), { numRuns: 8 })
})
