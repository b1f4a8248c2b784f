import { sql } from 'kysely'
import { addDays, type Day, day, yearOf } from '#core/day.ts'
import { saveSeries } from '#modules/gatherings/series.contract.ts'
import { saveTemplate } from '#modules/gatherings/template.contract.ts'
import { isOfMonth } from '#modules/workplan/plan-line.rules.ts'
import {
  addLine,
  adoptPlan,
  amendLine,
  completeLine,
  dropLine,
  keepPlan,
  linkGathering,
  showPlan,
  suggestYear,
} from '#modules/workplan/workplan.contract.ts'
import { newId } from '#server/handler.ts'
import type { People } from './people.ts'
import type { Stage } from './stage.ts'
import type { Workshop } from './workshop.ts'

interface Held {
  readonly id: string
  readonly unitId: string
  readonly heldOn: Day
  readonly kinds: readonly string[]
}

/** What the branch means to do beside what it owes. */
const visit = { words: '走访慰问困难党员、老党员', month: '01', office: 'organisation' } as const
const museum = { words: '组织参观厂史馆', month: '09', office: 'publicity' } as const
const labour = { words: '回收废钢义务劳动评比小结', month: '10', office: 'publicity' } as const

/**
 * The plans of last year and this one: drafted from the duties, adopted by the committee in January, each line with the gathering
 * that did it; one dropped and one moved with reasons. Fixed days of the theme Party day and the groups, and one template.
 */
export async function playWorkplan(
  stage: Stage,
  workshop: Workshop,
  people: People,
  since: Day,
  today: Day,
): Promise<void> {
  const gatherings = await readHeld(stage, workshop.branchId)
  for (const year of [yearOf(today) - 1, yearOf(today)]) {
    const adopting = gatherings.find(
      ({ kinds, heldOn }) => kinds.includes('committee-meeting') && heldOn.startsWith(`${year}-01`),
    )
    if (adopting && addDays(adopting.heldOn, -4) >= since && adopting.heldOn < today)
      await playYear(stage, workshop, year, adopting, gatherings, today)
  }
  stage.at(addDays(today, -2), '15:00')
  await keepFixedDays(stage, workshop, people, today)
}

async function readHeld(stage: Stage, branchId: string): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select gathering.id, gathering.unit_id as "unitId", gathering.held_on as "heldOn",
      array(select kind from gatherings.purpose where purpose.gathering_id = gathering.id) as kinds
    from gatherings.gathering where gathering.branch_id = ${branchId} order by gathering.held_on, gathering.id`.execute(
    stage.db,
  )
  return rows
}

async function playYear(
  stage: Stage,
  { branchId, secretaryId }: Workshop,
  year: number,
  adopting: Held,
  gatherings: readonly Held[],
  today: Day,
): Promise<void> {
  stage.at(addDays(adopting.heldOn, -3), '19:00')
  const { lines } = await stage.as(secretaryId, suggestYear, { branchId, year })
  const extra = [visit, museum, labour].map(({ words, month, office }) => ({
    ...{ id: newId(), period: `${year}-${month}`, purpose: null, words, unitId: branchId, office, rule: null },
  }))
  const planId = newId()
  await stage.as(secretaryId, keepPlan, {
    id: planId,
    branchId,
    year,
    lines: [...lines.map(({ unit, ...line }) => ({ ...line, id: newId(), unitId: unit.id })), ...extra],
  })
  stage.at(addDays(adopting.heldOn, 1), '10:00')
  await stage.as(secretaryId, adoptPlan, { id: planId, version: 1, gatheringId: adopting.id })
  await changeYear(stage, secretaryId, branchId, year, today)
  await linkYear(stage, secretaryId, branchId, year, gatherings)
}

/** What came otherwise than planned, each on its day. */
async function changeYear(stage: Stage, secretaryId: string, branchId: string, year: number, today: Day) {
  const plan = await stage.as(secretaryId, showPlan, { branchId, year })
  const of = (words: string) => plan.lines.find((line) => line.words === words)
  const [visited, dropped, moved] = [of(visit.words), of(museum.words), of(labour.words)]
  const on = (month: number, dayOfMonth: number) => {
    const when = day(year, month, dayOfMonth)
    stage.at(when, '16:00')
    return when <= today
  }
  if (visited && on(1, 28))
    await stage.as(secretaryId, completeLine, { id: visited.id, version: 1, doneOn: day(year, 1, 27) })
  if (dropped && on(8, 25))
    await stage.as(secretaryId, dropLine, {
      id: dropped.id,
      version: 1,
      reason: '九月转炉大修，人员离不开，明年再组织',
    })
  if (moved && on(10, 9))
    await stage.as(secretaryId, amendLine, {
      id: moved.id,
      version: 1,
      period: `${year}-11`,
      words: moved.words,
      unitId: branchId,
      office: moved.office,
      reason: '十月年修停机，推迟一个月',
    })
  if (on(7, 6))
    await stage.as(secretaryId, addLine, {
      id: newId(),
      planId: plan.plan?.id ?? '',
      period: `${year}-07`,
      words: '七一重温入党誓词图片展',
      unitId: branchId,
      office: 'publicity',
      reason: '厂党委七一活动通知',
    })
}

/** Each line with the gathering of its unit that served it in its month or quarter. */
async function linkYear(
  stage: Stage,
  secretaryId: string,
  branchId: string,
  year: number,
  gatherings: readonly Held[],
): Promise<void> {
  const { lines } = await stage.as(secretaryId, showPlan, { branchId, year })
  for (const { id, version, purpose, unit, period, words } of lines) {
    if (purpose === null || words !== null) continue
    const done = gatherings.find(
      ({ unitId, kinds, heldOn }) =>
        unitId === unit.id && kinds.includes(purpose) && isOfMonth(period, heldOn.slice(0, 7)),
    )
    if (!done) continue
    stage.at(done.heldOn, '09:00')
    await stage.as(secretaryId, linkGathering, { id, version, gatheringId: done.id })
  }
}

const groupHours = [
  ['炼钢党小组', '08:30', '09:20'],
  ['轧钢党小组', '09:30', '10:20'],
  ['钢包党小组', '10:30', '11:20'],
  ['除尘党小组', '13:00', '13:50'],
] as const

async function keepFixedDays(
  stage: Stage,
  { branchId, secretaryId, roomId, groups }: Workshop,
  people: People,
  today: Day,
): Promise<void> {
  const templateId = newId()
  const recorderId = people.get('晓岚') ?? null
  const titles = ['重温入党誓词', '集中学习', '义务劳动：回收废钢', '交流体会，布置下月']
  await stage.as(secretaryId, saveTemplate, {
    id: templateId,
    unitId: branchId,
    name: '主题党日（带义务劳动）',
    purposes: ['theme-party-day'],
    minutes: 120,
    venueId: roomId,
    recorderId,
    agenda: [{ purpose: 'theme-party-day', items: titles.map((title) => ({ title, standing: true })) }],
  })
  const kept = { venueId: roomId, fromOn: day(yearOf(today), 1, 1), onDayOff: 'before' } as const
  await stage.as(secretaryId, saveSeries, {
    ...{ ...kept, id: newId(), unitId: branchId, name: '主题党日', purposes: ['theme-party-day'] },
    ...{ fixed: { dayOfMonth: 20 }, startsAt: '14:00', endsAt: '16:00', chairId: secretaryId, recorderId, templateId },
  })
  for (const [name, startsAt, endsAt] of groupHours)
    await stage.as(secretaryId, saveSeries, {
      ...{ ...kept, id: newId(), unitId: groups.get(name) ?? '', name: `${name}会`, purposes: ['group-meeting'] },
      ...{ fixed: { nth: 2, weekday: 2 }, onDayOff: 'stay', startsAt, endsAt },
    })
}
