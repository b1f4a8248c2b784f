import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, beforeEach, describe, test } from 'node:test'
import type { Operation } from '#core/operation.ts'
import {
  moveCandidate,
  nominateCandidate,
  recordConsent,
  recordPreselection,
  reopenCandidates,
  settleCandidates,
  withdrawCandidate,
} from './candidate.contract.ts'
import {
  amendElection,
  closeElection,
  dropElection,
  openElection,
  recordHandover,
  recordLetter,
  strikeLetter,
} from './opening.contract.ts'
import { agreeToFewer, confirmCount, enterCount, openPoll, recordRuling, voidPoll } from './poll.contract.ts'
import { must, rehearse } from './rehearsal.ts'
import { excludeVoter, freezeRoll, includeVoter, setOfficials, unfreezeRoll } from './roll.contract.ts'

const stage = await rehearse()
after(() => stage.house.close())
beforeEach(() => stage.clear())
const { house, cast, secretary, idOf, seen } = stage

interface Case {
  readonly command: Operation<'command'>
  /** Sets the stage and answers with an input that will be done. */
  readonly prepare: () => Promise<Record<string, unknown>>
  /** An input on the same stage that is refused, and why. */
  readonly refused: readonly [Record<string, unknown>, string]
}

const of = async (electionId: string, more: Record<string, unknown> = {}) => ({ ...(await seen(electionId)), ...more })
const committee = (inFavour: number[]) =>
  inFavour.map((votes, at) => ({ name: ['砚舟', '云岫', '南樵', '松涧'][at] ?? '', inFavour: votes }))
const counted = async (votes: number[], present = 13) => {
  const round = await stage.polled(present)
  await stage.counted(round, committee(votes), { issued: present })
  return round
}
const confirmed = async (votes: number[], present = 13) => {
  const round = await counted(votes, present)
  await stage.confirmed(round)
  return round
}
const stale = [{ version: 99 }, 'elections.changed-since'] as const
const tomorrow = '2026-11-23'
const exclusion = {
  personId: idOf('怀谷'),
  reason: 'f',
  superiorReference: '批〔2026〕3号',
  assemblyReference: '2026年11月1日大会',
}

const cases: readonly Case[] = [
  {
    command: openElection,
    prepare: async () => ({
      id: randomUUID(),
      branchId: cast.branchId,
      kind: 'general-election',
      seats: 3,
      reason: '任期届满',
    }),
    refused: [{ kind: 'by-election' }, 'elections.seats-unfit'],
  },
  {
    command: amendElection,
    prepare: async () => of(await stage.opened(), { seats: 5, reason: '任期届满，增一名' }),
    refused: [{ vacancies: [{ leftBy: randomUUID() }] }, 'elections.unknown-person'],
  },
  { command: dropElection, prepare: async () => of(await stage.opened(), { reason: '上级推迟' }), refused: stale },
  {
    command: closeElection,
    prepare: async () => {
      const { electionId } = await stage.elected()
      must(await stage.letter(electionId, 'report', house.today))
      return of(electionId)
    },
    refused: stale,
  },
  {
    command: recordLetter,
    prepare: async () =>
      of(await stage.opened(), { kind: 'request', number: null, on: '2026-11-01', otherSide: '厂党委' }),
    refused: [{ on: tomorrow }, 'elections.future-day'],
  },
  {
    command: strikeLetter,
    prepare: async () => {
      const electionId = await stage.opened()
      must(await stage.letter(electionId, 'request', '2026-11-01'))
      return of(electionId, { kind: 'request', reason: '文号写错' })
    },
    refused: [{ kind: 'reply' }, 'elections.no-such-letter'],
  },
  {
    command: recordHandover,
    prepare: async () => {
      const { electionId } = await stage.elected()
      const pieces = [{ kind: 'ledger', text: '会议记录三本' }]
      return of(electionId, { on: house.today, fromId: cast.people.secretary, toId: idOf('砚舟'), pieces })
    },
    refused: [{ toId: cast.people.secretary }, 'elections.same-hands'],
  },
  {
    command: freezeRoll,
    prepare: async () => of(await stage.opened(), { on: '2026-11-01' }),
    refused: [{ on: '2020-01-01' }, 'elections.nobody-votes'],
  },
  { command: unfreezeRoll, prepare: async () => of(await stage.frozen(), { reason: '有人转出' }), refused: stale },
  {
    command: excludeVoter,
    prepare: async () => of(await stage.frozen(), exclusion),
    refused: [{ personId: idOf('临川') }, 'elections.not-a-voter'],
  },
  {
    command: includeVoter,
    prepare: async () => {
      const electionId = await stage.frozen()
      must(await secretary.tell(excludeVoter, (await of(electionId, exclusion)) as never))
      return of(electionId, { personId: exclusion.personId })
    },
    refused: [{ personId: idOf('砚舟') }, 'elections.not-excluded'],
  },
  {
    command: setOfficials,
    prepare: async () => {
      const electionId = await stage.frozen()
      await stage.nominated(electionId, ['砚舟'])
      return of(electionId, { officials: [{ personId: idOf('远帆'), role: 'supervisor' }], passedOn: house.today })
    },
    refused: [{ officials: [{ personId: idOf('砚舟'), role: 'supervisor' }] }, 'elections.official-stands'],
  },
  {
    command: nominateCandidate,
    prepare: async () => of(await stage.frozen(), { personId: idOf('砚舟'), source: 'groups', on: '2026-11-03' }),
    refused: [{ personId: idOf('青禾') }, 'elections.may-not-stand'],
  },
  {
    command: recordConsent,
    prepare: async () => {
      const electionId = await stage.frozen()
      await stage.nominated(electionId, ['砚舟'])
      return of(electionId, { personId: idOf('砚舟'), on: '2026-11-05' })
    },
    refused: [{ on: '2026-11-02' }, 'elections.consent-before'],
  },
  {
    command: withdrawCandidate,
    prepare: async () => {
      const electionId = await stage.frozen()
      await stage.nominated(electionId, ['砚舟'])
      return of(electionId, { personId: idOf('砚舟'), reason: '本人提出' })
    },
    refused: [{ personId: idOf('云岫') }, 'elections.not-nominated'],
  },
  {
    command: recordPreselection,
    prepare: async () => {
      const electionId = await stage.frozen()
      await stage.nominated(electionId, ['砚舟'])
      return of(electionId, { on: '2026-11-08', votes: [{ personId: idOf('砚舟'), inFavour: 12 }] })
    },
    refused: [{ votes: [{ personId: idOf('砚舟'), inFavour: 14 }] }, 'elections.more-than-voters'],
  },
  {
    command: settleCandidates,
    prepare: async () => {
      const electionId = await stage.frozen()
      await stage.nominated(electionId, ['砚舟', '云岫', '南樵', '松涧'])
      return of(electionId, { resolvedOn: '2026-11-10' })
    },
    refused: [{ resolvedOn: '2026-11-02' }, 'elections.resolved-before'],
  },
  {
    command: moveCandidate,
    prepare: async () => of(await stage.settled(), { personId: idOf('砚舟'), to: 3, reason: '起笔横在前' }),
    refused: [{ to: 9 }, 'elections.no-such-place'],
  },
  {
    command: reopenCandidates,
    prepare: async () => of(await stage.settled(), { reason: '上级要求增加' }),
    refused: stale,
  },
  {
    command: openPoll,
    prepare: async () => {
      const electionId = await stage.settled()
      await stage.officials(electionId)
      return of(electionId, { id: randomUUID(), gatheringId: await stage.assembly(13) })
    },
    refused: [{ gatheringId: randomUUID() }, 'elections.unknown-gathering'],
  },
  {
    command: voidPoll,
    prepare: async () => {
      const { electionId, pollId } = await stage.polled()
      return of(electionId, { pollId, reason: '选票印错' })
    },
    refused: [{ pollId: randomUUID() }, 'elections.unknown-poll'],
  },
  {
    command: enterCount,
    prepare: async () => {
      const round = await stage.polled()
      return { ...round, which: 1, sawVersion: 0, ...stage.countOf(committee([12, 11, 9, 4]), { issued: 13 }) }
    },
    refused: [{ valid: 14 }, 'elections.valid-over-returned'],
  },
  {
    command: confirmCount,
    prepare: async () => {
      const { electionId, pollId } = await counted([12, 11, 9, 4])
      return of(electionId, { pollId })
    },
    refused: [{ pollId: randomUUID() }, 'elections.unknown-poll'],
  },
  {
    command: recordRuling,
    prepare: async () => {
      const { electionId, pollId } = await confirmed([10, 9, 6, 5], 11)
      return of(electionId, { pollId, elected: [], on: house.today, reference: '厂党批〔2026〕30号' })
    },
    refused: [{ elected: [idOf('砚舟')] }, 'elections.nothing-to-rule'],
  },
  {
    command: agreeToFewer,
    prepare: async () => {
      const { electionId, pollId } = await confirmed([12, 10, 5, 4])
      return of(electionId, { pollId, agree: 9, reference: '记入会议记录' })
    },
    refused: [{ agree: 6 }, 'elections.not-agreed'],
  },
]

async function entries(): Promise<number> {
  const { count } = await house.db
    .selectFrom('audit.entry')
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

for (const { command, prepare, refused } of cases)
  describe(command.name, () => {
    test('is done once, however often it is sent, says whose affairs it changed, and is refused with its reason', async () => {
      const input = await prepare()
      const [over, why] = refused
      const no = await stage.send(command, { ...input, ...over })
      // An opening has no version to be stale.
      assert.equal(!no.ok && no.code, why)
      const before = await entries()
      const key = randomUUID()
      const first = await secretary.send(command.name, input, key)
      assert.ok(first.ok, JSON.stringify(first))
      const again = await secretary.send(command.name, input, key)
      assert.ok(again.ok && again.replayed, JSON.stringify(again))
      assert.deepEqual(again.value, first.value)
      assert.equal(await entries(), before + 1)
      const entry = await house.db
        .selectFrom('audit.entry')
        .select(['id', 'unit_id'])
        .where('key', '=', key)
        .executeTakeFirstOrThrow()
      assert.equal(entry.unit_id, cast.branchId)
      const events = await house.db.selectFrom('audit.event').selectAll().where('entry_id', '=', entry.id).execute()
      const electionId = (input.electionId ?? input.id) as string
      assert.deepEqual(
        events.map(({ name, payload }) => ({ name, payload })),
        [{ name: 'elections.election-changed', payload: { branchId: cast.branchId, electionId } }],
      )
    })

    test('refuses what is malformed', async () => {
      const empty = await secretary.send(command.name, {})
      assert.equal(!empty.ok && empty.code, 'core.malformed')
    })

    test('is nothing to whoever does not keep the branch: no trace of what exists', async () => {
      const input = await prepare()
      const before = await entries()
      for (const name of ['outsider', 'auditor', 'superior', 'leader', 'member', 'crew'] as const) {
        const reply = await house.as(name).send(command.name, input)
        assert.ok(!reply.ok, `${name} did ${command.name}`)
        assert.match(reply.code, /^elections\.unknown-(election|unit)$|^identity\.not-permitted$/)
        const elsewhere = 'electionId' in input ? { electionId: randomUUID() } : { branchId: randomUUID() }
        assert.deepEqual(await house.as(name).send(command.name, { ...input, ...elsewhere }), reply)
      }
      const visitor = await house.as('visitor').send(command.name, input)
      assert.equal(!visitor.ok && visitor.code, 'identity.sign-in-first')
      assert.equal(await entries(), before)
    })
  })
