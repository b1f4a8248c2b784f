import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { sql } from 'kysely'
import type { Operation } from '#core/operation.ts'
import { openTestHouse } from '../../../test/house.ts'
import { amendLedger, beginLedger } from './ledger.contract.ts'
import { recordArrival, recordGoodReason, recordPayments, removeGoodReason, strikePayment } from './payment.contract.ts'
import { fixStandards, forgetBase } from './standard.contract.ts'
import { recordHandover, recordPublication, strikeHandover, strikePublication } from './telling.contract.ts'

const house = await openTestHouse()
after(() => house.close())
const { cast } = house
const secretary = house.as('secretary')
const { branchId } = cast
const personId = cast.people.member
const id = () => randomUUID()

interface Case {
  readonly command: Operation<'command'>
  /** Sets the stage and answers with an input that will be done. */
  readonly prepare: () => Promise<Record<string, unknown>>
}

async function tell(command: Operation<'command'>, input: Record<string, unknown>) {
  const reply = await secretary.send(command.name, input)
  assert.ok(reply.ok, `${command.name} ${JSON.stringify(reply)}`)
  return reply.value
}

/** A ledger from this year on, with a standard for the member, and nothing else. */
async function ledger() {
  await sql`truncate dues.ledger, dues.standard, dues.payment, dues.paid_month, dues.good_reason, dues.arrival,
    dues.publication, dues.handover`.execute(house.db)
  await tell(beginLedger, { branchId, fromMonth: '2026-01', collectionDay: 15 })
  const one = { id: id(), personId, payer: 'wage', amountFen: 4500, seen: null }
  await tell(fixStandards, { branchId, fromMonth: '2026-01', fixedOn: '2026-01-15', standards: [one] })
}

const payment = () => ({ id: id(), personId, months: ['2026-10'] })
const publication = () => ({ id: id(), branchId, year: '2026', publishedOn: '2026-07-01', place: 'board' })
const handover = () => ({ id: id(), branchId, month: '2026-10', handedOn: '2026-10-20', amountFen: 4500 })
const excuse = { branchId, personId, months: ['2026-08'], reason: 'shift' }

const cases: readonly Case[] = [
  {
    command: beginLedger,
    prepare: async () => {
      await sql`truncate dues.ledger`.execute(house.db)
      return { branchId, fromMonth: '2026-01', collectionDay: 15 }
    },
  },
  {
    command: amendLedger,
    prepare: async () => ({ branchId, version: 1, fromMonth: '2026-02', collectionDay: 10 }),
  },
  {
    command: fixStandards,
    prepare: async () => ({
      branchId,
      fromMonth: '2026-01',
      fixedOn: '2026-01-15',
      standards: [{ id: id(), personId: cast.people.leader, payer: 'wage', amountFen: 6000, seen: null }],
    }),
  },
  { command: forgetBase, prepare: async () => ({ personId }) },
  {
    command: recordPayments,
    prepare: async () => ({ branchId, paidOn: '2026-11-15', payments: [payment()] }),
  },
  {
    command: strikePayment,
    prepare: async () => {
      const paid = payment()
      await tell(recordPayments, { branchId, paidOn: '2026-11-15', payments: [paid] })
      return { id: paid.id, reason: '记错人' }
    },
  },
  { command: recordGoodReason, prepare: async () => excuse },
  {
    command: removeGoodReason,
    prepare: async () => {
      await tell(recordGoodReason, excuse)
      return { branchId, personId, month: '2026-08' }
    },
  },
  {
    command: recordArrival,
    prepare: async () => {
      const { rows } = await sql<{ id: string }>`
        select id from people.membership where person_id = ${personId}`.execute(house.db)
      return { membershipId: rows[0]?.id, paidThrough: '2026-03' }
    },
  },
  { command: recordPublication, prepare: async () => publication() },
  {
    command: strikePublication,
    prepare: async () => {
      const told = publication()
      await tell(recordPublication, told)
      return { id: told.id, reason: '日期写错' }
    },
  },
  { command: recordHandover, prepare: async () => handover() },
  {
    command: strikeHandover,
    prepare: async () => {
      const handed = handover()
      await tell(recordHandover, handed)
      return { id: handed.id, reason: '金额写错' }
    },
  },
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
    test('is done once, however often it is sent, and says whose dues changed', async () => {
      await ledger()
      const input = await prepare()
      const before = await entries()
      const key = randomUUID()
      const first = await secretary.send(command.name, input, key)
      assert.ok(first.ok, JSON.stringify(first))
      const again = await secretary.send(command.name, input, key)
      assert.ok(again.ok && again.replayed, JSON.stringify(again))
      assert.deepEqual(again.value, first.value)
      assert.equal(await entries(), before + 1)
      const { rows } = await sql<{ name: string; payload: { branchId: string; personIds: string[] } }>`
        select name, payload from audit.event order by id desc limit 1`.execute(house.db)
      assert.deepEqual([rows[0]?.name, rows[0]?.payload.branchId], ['dues.dues-changed', branchId])
      assert.ok(Array.isArray(rows[0]?.payload.personIds))
    })

    test('refuses what is malformed', async () => {
      const empty = await secretary.send(command.name, {})
      assert.equal(!empty.ok && empty.code, 'core.malformed')
    })

    test('is nothing to anybody else: no trace of what exists', async () => {
      await ledger()
      const input = await prepare()
      const before = await entries()
      for (const name of ['outsider', 'auditor', 'superior', 'leader', 'administrator', 'crew'] as const) {
        const reply = await house.as(name).send(command.name, input)
        assert.ok(!reply.ok, `${name} did ${command.name}`)
        assert.match(reply.code, /^dues\.unknown-|^identity\.not-permitted$/)
        if (reply.code === 'identity.not-permitted') continue
        const nowhere = Object.fromEntries(
          Object.entries(input).map(([field, value]) => [
            field,
            /^(id|branchId|personId|membershipId)$/.test(field) ? randomUUID() : value,
          ]),
        )
        assert.deepEqual(await house.as(name).send(command.name, nowhere), reply)
      }
      const visitor = await house.as('visitor').send(command.name, input)
      assert.equal(!visitor.ok && visitor.code, 'identity.sign-in-first')
      assert.equal(await entries(), before)
    })
  })
