import { addDays, type Day, dayOfMonth, monthOf } from '#core/day.ts'
import { recordAttendances, showAttendance } from '#modules/gatherings/attendance.contract.ts'
import { closeAsChair, closeAsRecorder } from '#modules/gatherings/closing.contract.ts'
import { adoptResolution, setAgenda, writeMinutes } from '#modules/gatherings/minutes.contract.ts'
import { openGathering, planGathering, sendNotice } from '#modules/gatherings/plan.contract.ts'
import { showGathering } from '#modules/gatherings/reading.contract.ts'
import { countVote, openVote } from '#modules/gatherings/vote.contract.ts'
import { newId } from '#server/handler.ts'
import type { People } from './people.ts'
import type { Stage } from './stage.ts'
import type { Workshop } from './workshop.ts'

const agenda = [
  ['通过监票人、计票人', '石泉：监票人听澜、计票人思齐，都不是候选人，请大会通过。'],
  ['选举', '晓岚：说明选举办法和画票方法；清点到会人数，发票、画票、投票、计票，宣布结果。'],
] as const

/** The assembly of an election: the crew on shift is relieved, of those after a night only so many rest as four fifths allow. */
export async function holdElectionAssembly(
  stage: Stage,
  { branchId, secretaryId, roomId }: Workshop,
  people: People,
  on: Day,
  needed: readonly string[],
): Promise<{ gatheringId: string; present: number }> {
  const gatheringId = newId()
  const recorderId = people.get('晓岚') ?? ''
  const title = '补选支部委员党员大会'
  const purpose = 'branch-assembly' as const
  stage.at(addDays(on, -5), '10:00')
  await stage.as(secretaryId, planGathering, {
    id: gatheringId,
    unitId: branchId,
    title,
    heldOn: on,
    startsAt: '14:00',
    endsAt: '15:00',
    venueId: roomId,
    chairId: secretaryId,
    recorderId,
    purposes: [{ kind: purpose }],
  })
  const body = `${title}定于${monthOf(on)}月${dayOfMonth(on)}日14:00在三楼会议室召开，当班的安排顶岗，请全体党员到会。`
  await stage.as(secretaryId, sendNotice, { id: newId(), gatheringId, body })
  await stage.as(secretaryId, setAgenda, {
    gatheringId,
    purpose,
    items: agenda.map(([name]) => ({ id: newId(), title: name })),
  })
  stage.at(on, '14:00')
  await stage.as(secretaryId, openGathering, { id: gatheringId })
  const present = await attend(
    stage,
    gatheringId,
    recorderId,
    new Set([secretaryId, recorderId, ...needed.map((name) => people.get(name) ?? '')]),
  )
  const shown = await stage.as(recorderId, showGathering, { id: gatheringId })
  const items = shown.purposes[0]?.agenda ?? []
  for (const [place, { id, version }] of items.entries())
    await stage.as(recorderId, writeMinutes, {
      gatheringId,
      purpose,
      agendaItemId: id,
      text: agenda[place]?.[1] ?? '',
      version,
    })
  await passOfficials(stage, gatheringId, recorderId, items[0]?.id ?? null, present)
  stage.at(addDays(on, 1), '09:30')
  const { version } = await stage.as(recorderId, showGathering, { id: gatheringId })
  const closed = await stage.as(recorderId, closeAsRecorder, { id: gatheringId, version, endsAt: '15:00' })
  await stage.as(secretaryId, closeAsChair, { id: gatheringId, version: closed.version })
  return { gatheringId, present }
}

/** @returns voters present */
async function attend(
  stage: Stage,
  gatheringId: string,
  recorderId: string,
  always: ReadonlySet<string>,
): Promise<number> {
  const { attendees } = await stage.as(recorderId, showAttendance, { gatheringId })
  const voters = attendees.filter(({ capacity }) => capacity === 'full')
  const resting = attendees
    .filter(({ person, hint }) => !always.has(person.id) && (hint === 'after-night' || hint === 'leave'))
    // Fewer than a fifth stay away.
    .slice(0, Math.floor(voters.length / 6))
  const away = new Map(
    resting.map(({ person, hint }) => [person.id, hint === 'leave' ? ('leave' as const) : ('after-night' as const)]),
  )
  const marks = attendees.map(({ person }) => {
    const reason = away.get(person.id)
    return reason
      ? { personId: person.id, state: 'excused' as const, reason }
      : { personId: person.id, state: 'present' as const, reason: null }
  })
  await stage.as(recorderId, recordAttendances, { gatheringId, marks })
  return voters.filter(({ person }) => !away.has(person.id)).length
}

/** Supervisor and teller are passed by a show of hands (EL-12). */
async function passOfficials(
  stage: Stage,
  gatheringId: string,
  recorderId: string,
  agendaItemId: string | null,
  present: number,
): Promise<void> {
  const id = newId()
  const vote = { gatheringId, purpose: 'branch-assembly' as const }
  const subject = '通过监票人、计票人名单'
  const { version } = await stage.as(recorderId, openVote, { id, ...vote, agendaItemId, subject, ballot: 'open' })
  await stage.as(recorderId, countVote, { id, version, inFavour: present, against: 0, abstain: 0 })
  await stage.as(recorderId, adoptResolution, {
    id: newId(),
    ...vote,
    voteId: id,
    text: '通过听澜为监票人，思齐为计票人。',
  })
}
