import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import type { Operation } from '#core/operation.ts'
import { png } from '../../../test/pictures.ts'
import { bring } from '../../../test/upload.ts'
import { addAttendee, addGuest } from './attendance.contract.ts'
import { setOutcomes } from './minutes.contract.ts'
import { addPhoto } from './photo.contract.ts'
import { rehearse } from './rehearsal.ts'
import { excludeVoter } from './vote.contract.ts'

// A closed record stays as it was: every command of the module is told to it, and every row of it is compared.
const stage = await rehearse()
after(() => stage.close())
const { secretary, must, cast } = stage
const id = () => randomUUID()
const purpose = 'branch-assembly'
const { people } = cast

const held = await stage.hold()
const gatheringId = held.id
const uploaded = async () => (await bring(stage.house, 'secretary', '会场.png', png)).id
const [photo, guest, sitter] = [id(), id(), people.crew]
must(await secretary().tell(addPhoto, { id: photo, gatheringId, uploadId: await uploaded(), caption: '会场' }))
must(await secretary().tell(addGuest, { id: guest, gatheringId, name: '组织员', origin: '厂党委' }))
must(await secretary().tell(addAttendee, { gatheringId, personId: sitter, capacity: 'non-voting' }))
must(await secretary().tell(excludeVoter, { voteId: held.voteId, personId: people.member, reason: 'd' }))
const outcomes = [{ id: id(), measure: '义务劳动', quantity: 46, unit: '小时' }]
must(await secretary().tell(setOutcomes, { gatheringId, outcomes }))
await stage.finish(gatheringId)
const { version } = await stage.show(gatheringId)
const { unitId: _, ...plan } = stage.assembly({ title: '改过的' })

/** What each command would do to it. */
const told: Readonly<Record<string, () => object | Promise<object>>> = {
  'amend-plan': () => ({ ...plan, id: gatheringId, version }),
  'cancel-gathering': () => ({ id: gatheringId, version, reason: '改期' }),
  'send-notice': () => ({ id: id(), gatheringId, body: '定于今日召开。' }),
  'open-gathering': () => ({ id: gatheringId }),
  'show-code': () => ({ gatheringId }),
  'end-code': () => ({ gatheringId }),
  'record-attendance': () => ({ gatheringId, personId: people.member, state: 'present' }),
  'record-attendances': () => ({ gatheringId, marks: [{ personId: people.member, state: 'on-shift' }] }),
  'clear-attendance': () => ({ gatheringId, personId: people.member }),
  'add-attendee': () => ({ gatheringId, personId: people.crew, capacity: 'non-voting' }),
  'remove-attendee': () => ({ gatheringId, personId: sitter }),
  'add-guest': () => ({ id: id(), gatheringId, name: '客人' }),
  'remove-guest': () => ({ id: guest, gatheringId }),
  'set-agenda': () => ({ gatheringId, purpose, items: [{ id: held.itemId, title: '改过的议题' }] }),
  'write-minutes': () => ({ gatheringId, purpose, agendaItemId: held.itemId, text: '改过的。', version: 2 }),
  'set-outcomes': () => ({ gatheringId, outcomes: [] }),
  'open-vote': () => ({ id: id(), gatheringId, purpose, subject: '又一项', ballot: 'open' }),
  'count-vote': () => ({ id: held.voteId, version: 2, inFavour: 13, against: 0, abstain: 0 }),
  'defer-vote': () => ({ id: held.voteId, version: 2, reason: '先调查' }),
  'withdraw-vote': () => ({ id: held.voteId, version: 2 }),
  'exclude-voter': () => ({ voteId: held.voteId, personId: people.leader, reason: 'd' }),
  'include-voter': () => ({ voteId: held.voteId, personId: people.member }),
  'adopt-resolution': () => ({
    id: held.resolutionId,
    gatheringId,
    purpose,
    voteId: held.voteId,
    text: '改过的决议。',
  }),
  'withdraw-resolution': () => ({ id: held.resolutionId, gatheringId }),
  'add-action-item': () => ({ id: id(), gatheringId, text: '补一件', ownerId: people.leader, dueOn: '2026-12-01' }),
  'add-photo': async () => ({ id: id(), gatheringId, uploadId: await uploaded(), caption: '补一张' }),
  'amend-photo': () => ({ id: photo, caption: '改过的', printed: true }),
  'remove-photo': () => ({ id: photo, reason: '不要了' }),
  'close-as-recorder': () => ({ id: gatheringId, version }),
  'close-as-chair': () => ({ id: gatheringId, version }),
}

/** What goes on beside a closed record, and why it does not change it. */
const beside: Readonly<Record<string, string>> = {
  'plan-gathering': 'makes another',
  'copy-gathering': 'makes another',
  'save-series': 'is about days to come',
  'end-series': 'is about days to come',
  'convene-series': 'makes others',
  'save-template': 'keeps a copy',
  'retire-template': 'is about templates',
  'enter-code': 'has no code to match once it is closed',
  'amend-record': 'is the way: before, after, reason, who and when',
  'amend-action-item': 'asks for a reason and leaves an amendment; the words of the task are sealed',
  'flag-leading': 'is about members',
  'end-leading': 'is about members',
  'complete-action-item': 'follows up (TP-03)',
  'complete-my-action-item': 'follows up (TP-03)',
  'drop-action-item': 'follows up, with a reason',
}

const commands: Operation<'command'>[] = []
for (const file of await readdir(import.meta.dirname))
  if (file.endsWith('.contract.ts')) {
    const contract: Record<string, unknown> = await import(`./${file}`)
    for (const one of Object.values(contract) as Operation[])
      if (one?.kind === 'command') commands.push(one as Operation<'command'>)
  }

const nameOf = ({ name }: Operation<'command'>) => name.replace('gatherings.', '')

/** Every row that belongs to the record, in every table that refers to it. */
async function rows(): Promise<unknown> {
  const tables = ['gathering', 'milestone', 'purpose', 'attendance', 'guest', 'agenda_item', 'vote', 'resolution']
  const more = ['action_item', 'outcome', 'notice', 'photo', 'amendment', 'expected']
  const found: Record<string, unknown> = {}
  for (const table of [...tables, ...more]) {
    const key = table === 'gathering' ? 'id' : 'gathering_id'
    const { rows: lines } = await sql<{ line: unknown }>`
      select to_jsonb(line) as line from ${sql.table(`gatherings.${table}`)} as line
      where line.${sql.ref(key)} = ${gatheringId} order by to_jsonb(line)::text`.execute(stage.house.db)
    found[table] = lines
  }
  const { rows: exclusions } = await sql`select to_jsonb(line) as line from gatherings.vote_exclusion as line
    where vote_id = ${held.voteId}`.execute(stage.house.db)
  return { ...found, exclusions }
}

// Awaited before the first test: between two tests the run would end.
const before = await rows()

test('every command of the module is either told to a closed record here or goes on beside it', () => {
  const known = [...Object.keys(told), ...Object.keys(beside)].sort()
  assert.deepEqual(commands.map(nameOf).sort(), known)
})

for (const command of commands.filter((one) => nameOf(one) in told))
  test(`closed, it refuses ${command.name}, and not a letter of it changes`, async () => {
    const reply = await stage.house.as('secretary').send(command.name, (await told[nameOf(command)]?.()) ?? {})
    assert.ok(!reply.ok, `${command.name} was done`)
    assert.match(reply.code, /^gatherings\.(sealed|not-now|not-the-recorder)$/)
    assert.deepEqual(await rows(), before)
  })

test('what goes on beside it leaves its content alone: only an amendment changes it, with before, after and reason', async () => {
  const correction = { field: 'title', after: '四季度党员大会' } as const
  const asked = { id: id(), gatheringId, correction, before: '四季度支部党员大会' }
  const without = await stage.house.as('secretary').send('gatherings.amend-record', { ...asked, reason: ' ' })
  assert.equal(!without.ok && without.code, 'core.malformed')
  assert.deepEqual(await rows(), before)
  const task = { id: held.actionItemId, version: 1, ownerId: people.leader, dueOn: '2026-12-03' }
  const reworded = { ...task, text: '改过的交办', reason: '写错' }
  const sealed = await stage.house.as('secretary').send('gatherings.amend-action-item', reworded)
  assert.equal(!sealed.ok && sealed.code, 'gatherings.text-is-sealed')
  const unexplained = { ...task, text: '十二月党课三场通知到班' }
  const silent = await stage.house.as('secretary').send('gatherings.amend-action-item', unexplained)
  assert.equal(!silent.ok && silent.code, 'gatherings.reason-needed')
  assert.deepEqual(await rows(), before)
  must(await stage.house.as('secretary').send('gatherings.amend-record', { ...asked, reason: '名称写错' }))
  const [amendment] = (await stage.show(gatheringId)).amendments
  assert.deepEqual(
    [amendment?.field, amendment?.before, amendment?.after, amendment?.reason, amendment?.by.id],
    ['title', '四季度支部党员大会', '四季度党员大会', '名称写错', people.secretary],
  )
})

test('a code that was shown in the room marks nobody once it is closed', async () => {
  const reply = await stage.house.as('member').send('gatherings.enter-code', { gatheringId, code: '000000' })
  assert.ok(!reply.ok)
})
