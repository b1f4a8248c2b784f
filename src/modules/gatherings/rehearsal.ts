import { randomUUID } from 'node:crypto'
import type { AskOf, OutputOf } from '#core/operation.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { addActionItem } from './action-item.contract.ts'
import { recordAttendances, showAttendance } from './attendance.contract.ts'
import { closeAsChair, closeAsRecorder } from './closing.contract.ts'
import { adoptResolution, setAgenda, writeMinutes } from './minutes.contract.ts'
import { openGathering, planGathering } from './plan.contract.ts'
import { showGathering } from './reading.contract.ts'
import type { PurposeKind } from './terms.rules.ts'
import { countVote, openVote } from './vote.contract.ts'

type PlanInput = AskOf<typeof planGathering>

/** The stage the tests of this module play on: a house, and the steps of a gathering that are not what a test is about. */
export async function rehearse(outside: Parameters<typeof openTestHouse>[0] = {}) {
  const house = await openTestHouse(outside)
  const secretary = () => house.as('secretary')
  return { ...steps(house), house, cast: house.cast, secretary, codeOf, close: () => house.close() }
}

export type Rehearsal = Awaited<ReturnType<typeof rehearse>>

/** What a story expects of a reply it looks no closer at: done, or why not. */
const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)

const must = <T>(reply: { ok: true; value: T } | { ok: false; code: string; numbers: object }): T => {
  if (!reply.ok) throw new Error(`${reply.code} ${JSON.stringify(reply.numbers)}`)
  return reply.value
}

function steps(house: TestHouse) {
  const { cast } = house
  const secretary = house.as('secretary')

  // Each gathering has a quarter of an hour of the day to itself, so that none stands in another's way.
  let taken = 0
  const slot = () => {
    const clock = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    const from = 15 * taken++
    return { startsAt: clock(from), endsAt: clock(from + 10) }
  }

  const assembly = (more: Partial<PlanInput> = {}): PlanInput => ({
    id: randomUUID(),
    unitId: cast.branchId,
    title: '四季度支部党员大会',
    heldOn: house.today,
    ...slot(),
    venueId: cast.venueId,
    chairId: cast.people.secretary,
    recorderId: cast.people.leader,
    purposes: [{ kind: 'branch-assembly' }],
    ...more,
  })

  const plan = async (more: Partial<PlanInput> = {}) => {
    const input = assembly(more)
    must(await secretary.tell(planGathering, input))
    return input.id
  }

  const open = async (more: Partial<PlanInput> = {}) => {
    const id = await plan(more)
    must(await secretary.tell(openGathering, { id }))
    return id
  }

  /** Everyone there, but for the last `away` in the grid. */
  const attend = async (gatheringId: string, away = 0) => {
    const { attendees } = must(await secretary.ask(showAttendance, { gatheringId }))
    const entitled = attendees.filter((one) => one.byRight)
    const marks = entitled.map(({ person }, place) =>
      place < entitled.length - away
        ? { personId: person.id, state: 'present' as const }
        : { personId: person.id, state: 'absent' as const, reason: 'unexplained' as const },
    )
    must(await secretary.tell(recordAttendances, { gatheringId, marks }))
    return attendees
  }

  const write = async (gatheringId: string, kind: PurposeKind = 'branch-assembly') => {
    const itemId = randomUUID()
    const items = [{ id: itemId, title: '四季度工作安排', standing: true }]
    must(await secretary.tell(setAgenda, { gatheringId, purpose: kind, items }))
    const section = { gatheringId, purpose: kind, agendaItemId: itemId, text: '明溪：同意安排。', version: 1 }
    must(await secretary.tell(writeMinutes, section))
    return itemId
  }

  const vote = async (gatheringId: string, inFavour: number, purpose: PurposeKind = 'branch-assembly') => {
    const id = randomUUID()
    must(await secretary.tell(openVote, { id, gatheringId, purpose, subject: '通过四季度工作安排', ballot: 'open' }))
    must(await secretary.tell(countVote, { id, version: 1, inFavour, against: 0, abstain: 0 }))
    return id
  }

  const show = async (id: string): Promise<OutputOf<typeof showGathering>> =>
    must(await secretary.ask(showGathering, { id }))

  /** An assembly held, recorded and complete, ready to be closed. */
  const hold = async (more: Partial<PlanInput> = {}) => {
    const id = await open(more)
    await attend(id, 3)
    const itemId = await write(id)
    const voteId = await vote(id, 10)
    const resolutionId = randomUUID()
    const resolution = { id: resolutionId, gatheringId: id, purpose: 'branch-assembly' as const, voteId }
    must(await secretary.tell(adoptResolution, { ...resolution, text: '通过四季度工作安排。' }))
    const actionItemId = randomUUID()
    must(
      await secretary.tell(addActionItem, {
        id: actionItemId,
        gatheringId: id,
        text: '十二月党课三场通知到班',
        ownerId: cast.people.member,
        dueOn: '2026-12-01',
        resolutionId,
      }),
    )
    return { id, itemId, voteId, resolutionId, actionItemId }
  }

  const close = async (id: string) => {
    must(await house.as('leader').tell(closeAsRecorder, { id, version: (await show(id)).version }))
    return must(await secretary.tell(closeAsChair, { id, version: (await show(id)).version }))
  }

  return { must, assembly, plan, open, attend, write, vote, show, hold, finish: close }
}
