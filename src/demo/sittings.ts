import { addDays, type Day } from '#core/day.ts'
import { recordAttendances, showAttendance } from '#modules/gatherings/attendance.contract.ts'
import { closeAsChair, closeAsRecorder } from '#modules/gatherings/closing.contract.ts'
import { setAgenda, writeMinutes } from '#modules/gatherings/minutes.contract.ts'
import { openGathering } from '#modules/gatherings/plan.contract.ts'
import { showGathering } from '#modules/gatherings/reading.contract.ts'
import { cancelRun, convenePlan, planSittings, showRun } from '#modules/sittings/sittings.contract.ts'
import { newId } from '#server/handler.ts'
import { settle } from '#server/worker.ts'
import type { People } from './people.ts'
import type { Stage } from './stage.ts'
import type { Workshop } from './workshop.ts'

const title = '冬防与煤气安全学习'
const agenda = [
  ['学习煤气区域作业规定', '逐条对照本岗位作业票，重点学习两人同行、携带报警仪和进出登记。'],
  ['讨论本岗位冬季防冻防滑要点', '各岗位说明管线伴热、平台防滑的检查点，列入点检路线。'],
] as const
/** Who may be asked to chair, the secretary first. */
const committee = ['石泉', '砚舟', '晓岚', '若谷', '长庚'] as const

/**
 * A study for everyone, planned over the rota by the planner's own commands, convened as it answered and held, so that its
 * sittings stand among the gatherings; and one asked for the days to come, which waits to be adopted.
 */
export async function playSittings(
  stage: Stage,
  workshop: Workshop,
  people: People,
  since: Day,
  today: Day,
): Promise<void> {
  const askedOn = addDays(today, -16)
  if (askedOn <= since) return
  stage.at(askedOn, '15:30')
  const run = await answered(stage, workshop, addDays(askedOn, 4), addDays(askedOn, 9))
  if (run.others.length > 0) await stage.as(workshop.secretaryId, cancelRun, { id: run.id })
  if (run.plan) await convene(stage, workshop, people, run, run.plan.sittings)
  for (const { id, heldOn } of (await stage.as(workshop.secretaryId, showRun, { id: run.id })).gatherings)
    await hold(stage, id, heldOn)
  stage.at(addDays(today, -1), '15:30')
  await answered(stage, workshop, addDays(today, 4), addDays(today, 13))
}

type Run = Awaited<ReturnType<typeof answered>>

/** Asks the planner and waits for its answer, with no other job of the queue. */
async function answered(stage: Stage, { branchId, secretaryId }: Workshop, from: Day, to: Day) {
  const id = newId()
  const aim = {
    ...{ unitId: branchId, goal: 'everyone' as const, from, to, minutes: 60, seconds: 5 },
    hours: ['08:30', '10:00', '14:00', '16:30'],
  }
  await stage.as(secretaryId, planSittings, { id, aim })
  const { house } = stage
  // The best plan only: the others are searched when everything else of the demo is there.
  const jobs = house.modules.jobs.flatMap((job) =>
    job.name === 'sittings.solve-run' ? [{ ...job, on: ['sittings.run-asked'] }] : [],
  )
  await settle({ ...house, modules: { ...house.modules, jobs } })
  return stage.as(secretaryId, showRun, { id })
}

async function convene(
  stage: Stage,
  { secretaryId }: Workshop,
  people: People,
  { id, version, picture }: Run,
  sittings: readonly { readonly sessionId: string; readonly personIds: readonly string[] }[],
): Promise<void> {
  const seated = committee.map((name) => people.get(name) ?? '')
  await stage.as(secretaryId, convenePlan, {
    ...{ id, version, title },
    purposes: [{ kind: 'collective-study', theme: '煤气安全与冬季防护' }],
    sittings: sittings.map(({ sessionId, personIds }) => {
      const hour = picture.hours.find((one) => one.id === sessionId)
      const chairId = seated.find((one) => personIds.includes(one)) ?? personIds[0] ?? null
      const recorderId = personIds.find((one) => one !== chairId) ?? chairId
      return {
        ...{ sessionId, chairId, recorderId, gatheringId: newId(), noticeId: newId() },
        chairReason: chairId === secretaryId ? null : '书记在另一场，委托主持',
        notice: `${title}定于${hour?.on ?? ''} ${hour?.startsAt ?? ''}召开。请安排到本场的同志按时参加，当班同志按排班表在岗。`,
      }
    }),
  })
}

/** Each sitting at its hour: whom the rota and the other sittings keep is marked by itself, the others came. */
async function hold(stage: Stage, id: string, heldOn: Day): Promise<void> {
  const planned = await stage.db
    .selectFrom('gatherings.gathering')
    .select(['chair_id', 'recorder_id', 'starts_at', 'ends_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const [chairId, recorderId] = [planned.chair_id ?? '', planned.recorder_id ?? '']
  const clock = (at: Date | null) => at?.toLocaleTimeString('sv-SE', { timeZone: stage.house.zone }).slice(0, 5) ?? ''
  stage.at(heldOn, clock(planned.starts_at))
  await stage.as(recorderId, setAgenda, {
    gatheringId: id,
    purpose: 'collective-study',
    items: agenda.map(([words]) => ({ id: newId(), title: words })),
  })
  await stage.as(chairId, openGathering, { id })
  const { attendees } = await stage.as(recorderId, showAttendance, { gatheringId: id })
  const marks = attendees
    .filter(({ state }) => state === null)
    .map(({ person }) => ({ personId: person.id, state: 'present' as const, reason: null }))
  await stage.as(recorderId, recordAttendances, { gatheringId: id, marks })
  const { purposes } = await stage.as(recorderId, showGathering, { id })
  for (const [place, item] of (purposes[0]?.agenda ?? []).entries())
    await stage.as(recorderId, writeMinutes, {
      ...{ gatheringId: id, purpose: 'collective-study' as const, agendaItemId: item.id, version: item.version },
      text: agenda[place]?.[1] ?? '',
    })
  const { version } = await stage.as(recorderId, showGathering, { id })
  const endsAt = clock(planned.ends_at)
  stage.at(heldOn, endsAt)
  const closed = await stage.as(recorderId, closeAsRecorder, { id, version, endsAt })
  await stage.as(chairId, closeAsChair, { id, version: closed.version })
}
