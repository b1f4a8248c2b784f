import { randomUUID } from 'node:crypto'
import type { Operation } from '#core/operation.ts'
import { recordAttendances, showAttendance } from '#modules/gatherings/attendance.contract.ts'
import { openGathering, planGathering } from '#modules/gatherings/plan.contract.ts'
import { openTestHouse } from '../../../test/house.ts'
import { nominateCandidate, settleCandidates } from './candidate.contract.ts'
import { showElection } from './elections.contract.ts'
import { openElection, recordLetter } from './opening.contract.ts'
import { confirmCount, enterCount, openPoll } from './poll.contract.ts'
import { freezeRoll, setOfficials } from './roll.contract.ts'

type Line = { name: string; inFavour: number; against?: number; abstain?: number; writtenIn?: boolean }

export const must = <T>(reply: { ok: true; value: T } | { ok: false; code: string; numbers: object }): T => {
  if (!reply.ok) throw new Error(`${reply.code} ${JSON.stringify(reply.numbers)}`)
  return reply.value
}
export const codeOf = (reply: { ok: boolean; code?: string }) => (reply.ok ? 'done' : reply.code)

/** The stage the tests of this module play on: a house of thirteen voters, and the steps of a case that a test is not about. */
export async function rehearse() {
  const house = await openTestHouse()
  const { cast, db } = house
  const secretary = house.as('secretary')
  const rows = await db.selectFrom('people.person').select(['id', 'name']).execute()
  const ids = new Map(rows.map(({ id, name }) => [name, id]))
  const idOf = (name: string) => ids.get(name) ?? ''

  const show = async (electionId: string) => must(await secretary.ask(showElection, { electionId }))
  const seen = async (electionId: string) => ({ electionId, version: (await show(electionId)).version })

  /** Forgets every case: each story begins with none. */
  const clear = async () => {
    for (const table of [
      'handover_piece',
      'handover',
      'poll_result',
      'count',
      'poll_candidate',
      'poll',
      'official',
      'settlement',
      'preselection',
      'candidate',
      'exclusion',
      'roll_person',
      'roll',
      'letter',
      'vacancy',
      'undoing',
      'election',
    ] as const)
      await db.deleteFrom(`elections.${table}`).execute()
  }

  const opened = async (over: Record<string, unknown> = {}) => {
    const id = randomUUID()
    const plan = { kind: 'general-election' as const, seats: 3, reason: '任期届满', plannedOn: '2026-11-30', ...over }
    must(await secretary.tell(openElection, { id, branchId: cast.branchId, ...plan } as never))
    return id
  }
  const letter = async (electionId: string, kind: 'request' | 'reply' | 'report' | 'approval', on: string) =>
    secretary.tell(recordLetter, {
      ...(await seen(electionId)),
      kind,
      on,
      number: `演示〔2026〕${kind.length}号`,
      otherSide: '演示炼轧厂党委',
    })
  const frozen = async (over: Record<string, unknown> = {}) => {
    const electionId = await opened(over)
    must(await secretary.tell(freezeRoll, { ...(await seen(electionId)), on: '2026-11-01' }))
    return electionId
  }
  const nominated = async (electionId: string, names: readonly string[]) => {
    for (const name of names)
      must(
        await secretary.tell(nominateCandidate, {
          ...(await seen(electionId)),
          personId: idOf(name),
          source: 'groups',
          on: '2026-11-03',
          consentedOn: '2026-11-04',
        }),
      )
  }
  const settled = async (names = ['砚舟', '云岫', '南樵', '松涧'], over: Record<string, unknown> = {}) => {
    const electionId = await frozen(over)
    await nominated(electionId, names)
    must(
      await secretary.tell(settleCandidates, {
        ...(await seen(electionId)),
        resolvedOn: '2026-11-10',
        reference: '支委会决议',
      }),
    )
    return electionId
  }
  const officials = async (electionId: string, passedOn: string | null = house.today) =>
    must(
      await secretary.tell(setOfficials, {
        ...(await seen(electionId)),
        officials: [
          { personId: idOf('远帆'), role: 'supervisor' },
          { personId: idOf('鹤汀'), role: 'teller' },
        ],
        passedOn,
      }),
    )

  let taken = 0
  /** An assembly at which so many of the voters are present, those named first. */
  const assembly = async (present: number, more: Record<string, unknown> = {}) => {
    const id = randomUUID()
    const clock = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    const from = 15 * taken++
    must(
      await secretary.tell(planGathering, {
        id,
        unitId: cast.branchId,
        title: '换届选举党员大会',
        heldOn: house.today,
        startsAt: clock(from),
        endsAt: clock(from + 10),
        chairId: cast.people.secretary,
        recorderId: cast.people.leader,
        purposes: [{ kind: 'branch-assembly' as const }],
        ...more,
      } as never),
    )
    must(await secretary.tell(openGathering, { id }))
    const { attendees } = must(await secretary.ask(showAttendance, { gatheringId: id }))
    const voters = attendees.filter(({ capacity, byRight }) => capacity === 'full' && byRight)
    const marks = attendees.map(({ person }) => {
      const at = voters.findIndex((one) => one.person.id === person.id)
      return at >= 0 && at < present
        ? { personId: person.id, state: 'present' as const }
        : { personId: person.id, state: 'absent' as const, reason: 'unexplained' as const }
    })
    must(await secretary.tell(recordAttendances, { gatheringId: id, marks }))
    return id
  }

  /** A case whose first round is open at an assembly with so many present. */
  const polled = async (present = 13, names?: string[], over: Record<string, unknown> = {}) => {
    const electionId = await settled(names, over)
    await officials(electionId)
    const pollId = await poll(electionId, await assembly(present))
    return { electionId, pollId }
  }
  const poll = async (electionId: string, gatheringId: string, candidates: string[] = []) => {
    const id = randomUUID()
    must(await secretary.tell(openPoll, { ...(await seen(electionId)), id, gatheringId, candidates }))
    return id
  }

  const countOf = (lines: readonly Line[], papers: { issued: number; returned?: number; valid?: number }) => {
    const { issued, returned = issued, valid = returned } = papers
    return {
      issued,
      returned,
      valid,
      lines: lines.map(({ name, inFavour, against, abstain = 0, writtenIn = false }) => ({
        personId: idOf(name),
        writtenIn,
        inFavour,
        against: against ?? (writtenIn ? 0 : valid - inFavour - abstain),
        abstain,
      })),
    }
  }

  /** Both counts, the second read out by the supervisor. */
  const counted = async (
    { electionId, pollId }: { electionId: string; pollId: string },
    lines: readonly Line[],
    papers: { issued: number; returned?: number; valid?: number },
  ) => {
    const count = { electionId, pollId, sawVersion: 0, ...countOf(lines, papers) }
    must(await secretary.tell(enterCount, { ...count, which: 1 }))
    must(await secretary.tell(enterCount, { ...count, which: 2, checkedBy: idOf('远帆') }))
  }
  const confirmed = async (round: { electionId: string; pollId: string }) =>
    must(await secretary.tell(confirmCount, { ...(await seen(round.electionId)), pollId: round.pollId }))

  /** A committee elected: three of four, everybody voting. */
  const elected = async () => {
    const round = await polled()
    await counted(
      round,
      [
        { name: '砚舟', inFavour: 12 },
        { name: '云岫', inFavour: 11 },
        { name: '南樵', inFavour: 9 },
        { name: '松涧', inFavour: 5 },
      ],
      { issued: 13 },
    )
    await confirmed(round)
    return round
  }

  const send = (operation: Operation, input: unknown) => secretary.send(operation.name, input)
  const story = { show, seen, clear, opened, letter, frozen, nominated, settled, officials, assembly, polled, poll }
  return { house, cast, db, secretary, idOf, countOf, counted, confirmed, elected, send, ...story }
}
