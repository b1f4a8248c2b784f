import { addDays, type Day, dayIn } from '#core/day.ts'
import { appointOfficers, importRoster, type People } from '#demo/people.ts'
import { readDemoRoster } from '#demo/roster.ts'
import { Stage } from '#demo/stage.ts'
import { foundWorkshop, type Workshop } from '#demo/workshop.ts'
import { nominateCandidate, settleCandidates } from '#modules/elections/candidate.contract.ts'
import { showElection } from '#modules/elections/elections.contract.ts'
import { openElection } from '#modules/elections/opening.contract.ts'
import { freezeRoll, setOfficials } from '#modules/elections/roll.contract.ts'
import { recordAttendances, showAttendance } from '#modules/gatherings/attendance.contract.ts'
import { openGathering, planGathering } from '#modules/gatherings/plan.contract.ts'
import { recordTerm } from '#modules/people/term.contract.ts'
import { newId } from '#server/handler.ts'
import type { House } from '#server/house.ts'

/** A house of the stories about votes: the demo branch before its election, and two assemblies of yesterday. */
export interface Own {
  readonly voters: number
  /** Everybody is there. */
  readonly full: { readonly id: string; readonly title: string }
  /** So many that four fifths are just there. */
  readonly scant: { readonly id: string; readonly title: string; readonly present: number }
  readonly general: string
  readonly by: string
  readonly people: People
}

export const standing = ['石泉', '砚舟', '晓岚', '若谷', '长庚', '望川'] as const
export const standingAgain = ['明溪', '行远', '云帆'] as const

/** Prepares it: roll, candidates and tellers of both cases are settled, no ballot is issued yet. */
export async function prepareOwn(house: House): Promise<Own> {
  const today = dayIn(house.zone, house.clock())
  const since = addDays(today, -400)
  const stage = new Stage(house)
  stage.at(since, '08:00')
  const workshop = await foundWorkshop(stage, since)
  const { csv } = await readDemoRoster(today, since)
  const people = await importRoster(stage, workshop, csv, since)
  await appointOfficers(stage, workshop, people, since)
  stage.forget()
  const { secretaryId, branchId } = workshop
  await stage.as(secretaryId, recordTerm, { id: newId(), branchId, electedOn: since, seats: 5 })
  const general = await prepareCase(stage, workshop, people, today, standing, {
    kind: 'general-election',
    seats: 5,
    reason: '任期届满',
  })
  const by = await prepareCase(stage, workshop, people, today, standingAgain, {
    kind: 'by-election',
    seats: 2,
    reason: '委员两名调离',
    vacancies: [{ duty: null }, { duty: null }],
  })
  const full = await assemble(stage, workshop, today, '换届选举党员大会', '08:00', 0)
  const scant = await assemble(stage, workshop, today, '补选支部委员党员大会', '10:00', 6)
  return { voters: full.voters, full, scant, general, by, people }
}

/** A case whose ballots could be issued. */
async function prepareCase(
  stage: Stage,
  { secretaryId, branchId }: Workshop,
  people: People,
  today: Day,
  names: readonly string[],
  plan: { kind: 'general-election' | 'by-election'; seats: number; reason: string; vacancies?: object[] },
): Promise<string> {
  const electionId = newId()
  const id = (name: string) => people.get(name) ?? ''
  const as = async <O extends Parameters<Stage['as']>[1]>(operation: O, input: object) => {
    const { version } = await stage.as(secretaryId, showElection, { electionId })
    await stage.as(secretaryId, operation, { electionId, version, ...input } as never)
  }
  stage.at(addDays(today, -20), '09:00')
  await stage.as(secretaryId, openElection, { id: electionId, branchId, ...plan } as never)
  await as(freezeRoll, { on: addDays(today, -20) })
  for (const name of names)
    await as(nominateCandidate, {
      personId: id(name),
      source: 'groups',
      on: addDays(today, -20),
      consentedOn: addDays(today, -20),
    })
  await as(settleCandidates, { resolvedOn: addDays(today, -20), reference: '支委会研究' })
  await as(setOfficials, {
    officials: [
      { personId: id('听澜'), role: 'supervisor' },
      { personId: id('思齐'), role: 'teller' },
    ],
    passedOn: addDays(today, -20),
  })
  return electionId
}

async function assemble(
  stage: Stage,
  { secretaryId, branchId, roomId }: Workshop,
  today: Day,
  title: string,
  startsAt: string,
  away: number,
) {
  const gatheringId = newId()
  const on = addDays(today, -1)
  stage.at(addDays(on, -5), '09:00')
  await stage.as(secretaryId, planGathering, {
    id: gatheringId,
    unitId: branchId,
    title,
    heldOn: on,
    startsAt,
    endsAt: startsAt.replace('00', '50'),
    venueId: roomId,
    chairId: secretaryId,
    purposes: [{ kind: 'branch-assembly' }],
  })
  stage.at(on, startsAt)
  await stage.as(secretaryId, openGathering, { id: gatheringId })
  const { attendees } = await stage.as(secretaryId, showAttendance, { gatheringId })
  const voters = attendees.filter(({ capacity, byRight }) => capacity === 'full' && byRight)
  const gone = new Set(voters.slice(-away || voters.length).map(({ person }) => person.id))
  const marks = attendees.map(({ person }) =>
    gone.has(person.id)
      ? { personId: person.id, state: 'excused' as const, reason: 'leave' as const }
      : { personId: person.id, state: 'present' as const, reason: null },
  )
  await stage.as(secretaryId, recordAttendances, { gatheringId, marks })
  return { id: gatheringId, title, voters: voters.length, present: voters.length - gone.size }
}
