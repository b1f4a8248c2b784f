import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { extractText } from 'unpdf'
import { recordAttendance } from './attendance.contract.ts'
import { printMakeUp } from './print.contract.ts'
import { rehearse } from './rehearsal.ts'

const stage = await rehearse()
after(() => stage.close())
const { codeOf, secretary } = stage

async function textOf(gatheringId: string): Promise<string> {
  const file = stage.must(await secretary().ask(printMakeUp, { gatheringId }))
  const { text } = await extractText(new Uint8Array(file.body as Uint8Array), { mergePages: true })
  return text.replaceAll(/\s/g, '')
}

test('who could not come gets what was said and resolved, and a line to sign by crew', async () => {
  const { id } = await stage.hold()
  await stage.finish(id)
  const shown = await stage.show(id)
  const away = shown.attendees.filter(({ state }) => state !== 'present')
  assert.equal(away.length, 3)
  const text = await textOf(id)
  assert.match(text, /补课材料/)
  assert.match(text, /明溪：同意安排/)
  assert.match(text, /通过四季度工作安排/)
  assert.match(text, /补课签名/)
  for (const { person } of away) assert.ok(text.includes(person.name), person.name)
})

test('who sat in another sitting has nothing to make up', async () => {
  const { id } = await stage.hold()
  const shown = await stage.show(id)
  const [one, ...others] = shown.attendees.filter(({ state }) => state !== 'present')
  const mark = { gatheringId: id, state: 'excused', reason: 'other-sitting' } as const
  stage.must(await secretary().tell(recordAttendance, { ...mark, personId: one?.person.id ?? '' }))
  const signing = (await textOf(id)).split('补课签名')[1] ?? ''
  assert.equal(signing.includes(one?.person.name ?? ''), false)
  for (const { person } of others)
    stage.must(await secretary().tell(recordAttendance, { ...mark, personId: person.id }))
  assert.equal(codeOf(await secretary().ask(printMakeUp, { gatheringId: id })), 'gatherings.nobody-missed')
})

test('before it was held there is nothing to make up', async () => {
  const gatheringId = await stage.plan()
  assert.equal(codeOf(await secretary().ask(printMakeUp, { gatheringId })), 'gatherings.not-held-yet')
})

test('nobody out of reach prints it', async () => {
  const { id: gatheringId } = await stage.hold()
  for (const name of ['outsider', 'member', 'crew'] as const)
    assert.equal(codeOf(await stage.house.as(name).ask(printMakeUp, { gatheringId })), 'gatherings.unknown-gathering')
})
