import { addDays, addMonths, type Day, day, firstOfQuarter, monthOf, weekdayOf, yearOf } from '#core/day.ts'
import { nominateCandidate, settleCandidates } from '#modules/elections/candidate.contract.ts'
import { showElection } from '#modules/elections/elections.contract.ts'
import { closeElection, openElection, recordHandover, recordLetter } from '#modules/elections/opening.contract.ts'
import { confirmCount, enterCount, openPoll } from '#modules/elections/poll.contract.ts'
import { freezeRoll, setOfficials } from '#modules/elections/roll.contract.ts'
import type { LetterKind } from '#modules/elections/terms.rules.ts'
import { correctFact } from '#modules/people/correction.contract.ts'
import { newId } from '#server/handler.ts'
import { holdElectionAssembly } from './election-assembly.ts'
import type { People } from './people.ts'
import type { Stage } from './stage.ts'
import type { Workshop } from './workshop.ts'

const elected = '若谷'
const candidates = [elected, '望川'] as const
const [supervisor, teller] = ['听澜', '思齐'] as const
const superior = '演示炼轧厂党委'

/**
 * One by-election, complete from its opening to the closed file: the publicity member had his field of work from the committee without
 * an election by the assembly; asked by the higher organisation, the branch put that right in the last month of the past quarter.
 */
export async function playElections(
  stage: Stage,
  workshop: Workshop,
  people: People,
  since: Day,
  today: Day,
): Promise<void> {
  const { secretaryId, branchId } = workshop
  const on = dayOf(today)
  if (addDays(on, -40) < since || addDays(on, 9) > today) return
  const id = (name: string) => people.get(name) ?? ''
  const electionId = newId()
  const year = yearOf(on)
  let version = 1
  const play = async (
    days: number,
    time: string,
    act: (seen: { electionId: string; version: number }) => Promise<unknown>,
  ) => {
    stage.at(addDays(on, days), time)
    await act({ electionId, version })
    version = (await stage.as(secretaryId, showElection, { electionId })).version
  }
  const letter = (days: number, kind: LetterKind, number: string) =>
    play(days, '10:20', (seen) =>
      stage.as(secretaryId, recordLetter, { ...seen, kind, number, on: addDays(on, days), otherSide: superior }),
    )

  stage.at(addDays(on, -40), '09:40')
  await stage.as(secretaryId, openElection, {
    id: electionId,
    branchId,
    kind: 'by-election',
    seats: 1,
    reason: '宣传委员由支委会分工明确，未经党员大会选举，按上级要求补选',
    plannedOn: on,
    vacancies: [{ duty: 'publicity' }],
  })
  await letter(-38, 'request', `演示运支〔${year}〕6号`)
  await letter(-30, 'reply', `演示厂党批〔${year}〕31号`)
  await play(-20, '09:00', (seen) => stage.as(secretaryId, freezeRoll, { ...seen, on: addDays(on, -20) }))
  for (const name of candidates)
    await play(-16, '09:30', (seen) =>
      stage.as(secretaryId, nominateCandidate, {
        ...seen,
        personId: id(name),
        source: 'groups',
        on: addDays(on, -18),
        consentedOn: addDays(on, -16),
      }),
    )
  await play(-10, '17:00', (seen) =>
    stage.as(secretaryId, settleCandidates, { ...seen, resolvedOn: addDays(on, -10), reference: '支委会研究' }),
  )
  const { gatheringId, present } = await holdElectionAssembly(stage, workshop, people, on, [
    ...candidates,
    supervisor,
    teller,
  ])
  await play(0, '14:20', (seen) =>
    stage.as(secretaryId, setOfficials, {
      ...seen,
      officials: [
        { personId: id(supervisor), role: 'supervisor' },
        { personId: id(teller), role: 'teller' },
      ],
      passedOn: on,
    }),
  )
  const pollId = newId()
  await play(0, '14:25', (seen) => stage.as(secretaryId, openPoll, { ...seen, id: pollId, gatheringId }))
  const inFavour = present - 4
  const lines = [
    { personId: id(candidates[0]), inFavour, against: present - inFavour, abstain: 0 },
    { personId: id(candidates[1]), inFavour: 3, against: present - 4, abstain: 1 },
  ]
  const count = { electionId, pollId, sawVersion: 0, issued: present, returned: present, valid: present, lines }
  stage.at(on, '14:45')
  await stage.as(secretaryId, enterCount, { ...count, which: 1 })
  await stage.as(id('晓岚'), enterCount, { ...count, which: 2 })
  await play(0, '14:50', (seen) => stage.as(secretaryId, confirmCount, { ...seen, pollId }))
  await electedOn(stage, workshop, id(elected), on)
  await letter(2, 'report', `演示运支〔${year}〕8号`)
  await letter(9, 'approval', `演示厂党组备〔${year}〕40号`)
  await play(9, '11:00', (seen) =>
    stage.as(secretaryId, recordHandover, {
      ...seen,
      on: addDays(on, 9),
      fromId: id('晓岚'),
      toId: id(elected),
      witness: '石泉',
      pieces: [
        { kind: 'ledger', text: '宣传栏版面底稿和照片' },
        { kind: 'ledger', text: '党员教育学时台账' },
        { kind: 'task', text: '丁班两次班前补学' },
      ],
    }),
  )
  await play(9, '11:10', (seen) => stage.as(secretaryId, closeElection, seen))
}

/** The fifteenth of the last month of the past quarter, on a working day: after its assembly, before the quarter that is still open. */
function dayOf(today: Day): Day {
  const last = addMonths(firstOfQuarter(today), -1)
  const on = day(yearOf(last), monthOf(last), 15)
  const weekday = weekdayOf(on)
  return weekday > 5 ? addDays(on, 5 - weekday) : on
}

/** His office stays his; that he is elected to it since that day is put in. */
async function electedOn(stage: Stage, { secretaryId, branchId }: Workshop, personId: string, on: Day): Promise<void> {
  const office = await stage.db
    .selectFrom('people.office')
    .select(['id', 'from_on as fromOn', 'until_on as untilOn', 'reference'])
    .where('unit_id', '=', branchId)
    .where('person_id', '=', personId)
    .where('role', '=', 'committee-member')
    .executeTakeFirstOrThrow()
  const { id, reference, ...span } = office
  stage.at(on, '16:00')
  await stage.as(secretaryId, correctFact, {
    id: newId(),
    personId,
    reason: '补选当选，补记当选日期',
    fact: {
      subject: 'office',
      factId: id,
      seen: span,
      becomes: { ...span, role: 'committee-member', duty: 'publicity', electedOn: on, reference },
    },
  })
}
