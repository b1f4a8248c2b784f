import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import type { Operation } from '#core/operation.ts'
import { openTestHouse } from '../../../test/house.ts'
import { amendAbsence, recordAbsence } from './absence.contract.ts'
import {
  recordContact,
  recordFound,
  recordLost,
  recordStopped,
  removeContact,
  strikeAbsence,
} from './absence-step.contract.ts'
import { issueLetter, receiveLetter } from './letter.contract.ts'
import {
  closeLetter,
  recordCounterfoil,
  recordFile,
  recordReceipt,
  recordRefusal,
  strikeLetter,
} from './letter-step.contract.ts'

const house = await openTestHouse()
after(() => house.close())
const { cast, today } = house
const secretary = () => house.as('secretary')
const id = () => randomUUID()
const must = (reply: { ok: boolean }) => assert.ok(reply.ok, JSON.stringify(reply))

const letter = (over = {}) => ({
  id: id(),
  personId: cast.people.member,
  otherSide: '演示炼铁厂党委',
  number: '2026-017',
  issuedOn: '2026-11-02',
  validDays: 30,
  paidThrough: '2026-10',
  ...over,
})
const absence = (over = {}) => ({
  id: id(),
  personId: cast.people.member,
  whereTo: 'in-country' as const,
  place: '演示焦化厂',
  fromOn: '2025-09-01',
  untilOn: null as string | null,
  fixedPlace: false,
  moved: false,
  leaveAgreed: false,
  keptAsMobile: true,
  contactId: cast.people.leader as string | null,
  ...over,
})
const plan = { untilOn: '2027-01-01', moved: false, leaveAgreed: true, keptAsMobile: true, contactId: null }

/** Nobody is away, no letter is under way: every story begins there. */
async function clear() {
  await house.db.deleteFrom('transfers.letter').execute()
  await house.db.deleteFrom('transfers.absence').execute()
}

async function issued() {
  const one = letter()
  must(await secretary().tell(issueLetter, one))
  return { letterId: one.id, version: 1 }
}

async function gone() {
  const one = absence()
  must(await secretary().tell(recordAbsence, one))
  return { absenceId: one.id, version: 1 }
}

async function lost() {
  const seen = await gone()
  must(await secretary().tell(recordLost, { ...seen, on: '2026-03-01' }))
  return { ...seen, version: 2 }
}

interface Case {
  readonly command: Operation<'command'>
  /** Sets the stage and answers with an input that will be done. */
  readonly prepare: () => Promise<Record<string, unknown>>
}

const cases: readonly Case[] = [
  { command: issueLetter, prepare: async () => letter() },
  {
    command: receiveLetter,
    prepare: async () => letter({ branchId: cast.branchId, receivedOn: '2026-11-10' }),
  },
  { command: recordReceipt, prepare: async () => ({ ...(await issued()), on: '2026-11-10' }) },
  { command: recordCounterfoil, prepare: async () => ({ ...(await issued()), on: today, receivedOn: '2026-11-10' }) },
  { command: recordFile, prepare: async () => ({ ...(await issued()), on: '2026-11-12' }) },
  { command: recordRefusal, prepare: async () => ({ ...(await issued()), refused: 'without-cause' }) },
  { command: closeLetter, prepare: async () => ({ ...(await issued()), on: today }) },
  { command: strikeLetter, prepare: async () => ({ ...(await issued()), reason: '登记错人' }) },
  { command: recordAbsence, prepare: async () => absence() },
  { command: amendAbsence, prepare: async () => ({ ...(await gone()), ...plan, transferredOn: null }) },
  {
    command: recordContact,
    prepare: async () => ({ id: id(), absenceId: (await gone()).absenceId, on: '2026-07-01' }),
  },
  {
    command: removeContact,
    prepare: async () => {
      const contact = { id: id(), absenceId: (await gone()).absenceId, on: '2026-07-01' }
      must(await secretary().tell(recordContact, contact))
      return { contactId: contact.id }
    },
  },
  { command: recordLost, prepare: async () => ({ ...(await gone()), on: '2026-03-01' }) },
  { command: recordFound, prepare: async () => ({ ...(await lost()), on: '2026-11-20' }) },
  {
    command: recordStopped,
    prepare: async () => ({ ...(await lost()), on: '2026-11-20', reference: '厂党〔2026〕8号' }),
  },
  { command: strikeAbsence, prepare: async () => ({ ...(await gone()), reason: '登记错人' }) },
]

async function entries(): Promise<number> {
  const { count } = await house.db
    .selectFrom('audit.entry')
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

for (const { command, prepare } of cases)
  describe(command.name, () => {
    test('is done once, however often it is sent, and says whose affairs it changed', async () => {
      await clear()
      const input = await prepare()
      const before = await entries()
      const key = randomUUID()
      const first = await secretary().send(command.name, input, key)
      assert.ok(first.ok, JSON.stringify(first))
      const again = await secretary().send(command.name, input, key)
      assert.ok(again.ok && again.replayed, JSON.stringify(again))
      assert.deepEqual(JSON.parse(JSON.stringify(again.value)), JSON.parse(JSON.stringify(first.value)))
      assert.equal(await entries(), before + 1)
      const entry = await house.db
        .selectFrom('audit.entry')
        .select(['id', 'unit_id'])
        .where('key', '=', key)
        .executeTakeFirstOrThrow()
      assert.equal(entry.unit_id, cast.branchId)
      const events = await house.db.selectFrom('audit.event').selectAll().where('entry_id', '=', entry.id).execute()
      const said = events.map(({ name, payload }) => ({ name, payload }))
      const payload = { branchId: cast.branchId, personId: cast.people.member }
      assert.deepEqual(said, [{ name: 'transfers.transfer-changed', payload }])
    })

    test('refuses what is malformed', async () => {
      const empty = await secretary().send(command.name, {})
      assert.equal(!empty.ok && empty.code, 'core.malformed')
    })

    test('is nothing to whoever does not keep the branch: no trace of what exists', async () => {
      await clear()
      const input = await prepare()
      const before = await entries()
      for (const name of ['outsider', 'auditor', 'superior', 'leader', 'member', 'crew'] as const) {
        const reply = await house.as(name).send(command.name, input)
        assert.ok(!reply.ok, `${name} did ${command.name}`)
        assert.match(reply.code, /^transfers\.(unknown-|contact-gone)|^identity\.not-permitted$/)
        const nowhere = Object.fromEntries(
          Object.entries(input).map(([key, value]) => [key, /(^id|Id)$/.test(key) && value ? randomUUID() : value]),
        )
        assert.deepEqual(await house.as(name).send(command.name, nowhere), reply)
      }
      const visitor = await house.as('visitor').send(command.name, input)
      assert.equal(!visitor.ok && visitor.code, 'identity.sign-in-first')
      assert.equal(await entries(), before)
    })
  })
