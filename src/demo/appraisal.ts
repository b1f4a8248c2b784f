import { sql } from 'kysely'
import { addDays, type Day, yearOf } from '#core/day.ts'
import { listMembers, recordBallot, setGrades } from '#modules/appraisal/grades.contract.ts'
import { type Grade, judgeGrades } from '#modules/appraisal/grades.rules.ts'
import { openYear, recordPapers, recordStep } from '#modules/appraisal/life-year.contract.ts'
import { correctTotals, publishGrades, recordReport } from '#modules/appraisal/publishing.contract.ts'
import { completeRectification, listRectification } from '#modules/appraisal/rectification.contract.ts'
import type { StepKind, StepPlace } from '#modules/appraisal/terms.rules.ts'
import { newId } from '#server/handler.ts'
import type { People } from './people.ts'
import { dice, type Stage } from './stage.ts'
import type { Workshop } from './workshop.ts'

/** What the branch put right after the meeting: invented, and nobody's fault. The second is open and late. */
const lines = [
  [
    'committee',
    '到夜班班组去得少，情况听得不全',
    '支委每月到夜班班组不少于两次，记入台账',
    null,
    40,
    '三个月去了九次，班组反映的两件事已办',
  ],
  ['branch', '夜班党员补学拖得久', '补学在两周内完成，各组按月对一次', '若谷', 60, null],
  [
    'committee',
    '隐患所需备件报得晚，整改等料',
    '隐患备件提前一个月报计划',
    '长庚',
    50,
    '备件计划已按月上报，两处伴热按期修复',
  ],
] as const

/**
 * The year of the last December that is over: every step at the gathering that was held, totals and grades, published, reported,
 * with one line of the list open and late. This year's was not opened yet.
 */
export async function playAppraisal(
  stage: Stage,
  workshop: Workshop,
  people: People,
  since: Day,
  today: Day,
): Promise<void> {
  const year = yearOf(today) - 1
  const held = await heldIn(stage, workshop.branchId, year)
  if (!held || `${year}-10-01` < since) return
  const { secretaryId } = workshop
  const lifeYearId = newId()
  const at = (on: Day, time: string) => stage.at(on, time)
  at(addDays(held.on, -40), '09:00')
  const whole = { hasLife: true, hasAppraisal: true, scale: 'four' as const }
  await stage.as(secretaryId, openYear, { id: lifeYearId, branchId: workshop.branchId, year, ...whole })
  const step = async (kind: StepKind, takenOn: Day, more: StepMore = {}) => {
    at(takenOn, '17:20')
    await stage.as(secretaryId, recordStep, { id: newId(), lifeYearId, kind, takenOn, ...more })
  }
  const there = { gatheringIds: [held.id] }
  await step('theme', addDays(held.on, -38), { words: '守初心、站好岗、带好头' })
  await step('study', addDays(held.on, -21), { gatheringIds: await studiesBefore(stage, workshop.branchId, held.on) })
  await step('opinions', addDays(held.on, -12), {
    words: '支委到夜班班组少；倒班党员补学慢；隐患备件到得晚。',
    sources: 46,
  })
  await step('talks', addDays(held.on, -7))
  await step('criticism', held.on, { ...there, place: 'assembly' })
  await step('self-appraisal', held.on, { ...there, place: 'assembly' })
  await step('mutual-appraisal', held.on, { ...there, place: 'group' })
  await step('ballot', held.on, { ...there, place: 'assembly' })
  await assessAll(stage, workshop, lifeYearId, held.on)
  await putRight(stage, workshop, people, lifeYearId, held.on, today)
  await step('opinion', held.on, {
    ...there,
    words: '综合测评情况和日常表现评定，结果向本人反馈，对基本合格的党员落实帮助措施。',
    place: 'assembly',
  })
  await publish(stage, secretaryId, lifeYearId, addDays(held.on, 8), year)
  await correct(stage, secretaryId, lifeYearId, addDays(held.on, 20), year)
}

interface StepMore {
  readonly words?: string
  readonly sources?: number
  readonly place?: StepPlace
  readonly gatheringIds?: string[]
}

async function heldIn(stage: Stage, branchId: string, year: number) {
  const { rows } = await sql<{ id: string; on: Day }>`
    select gathering.id, gathering.held_on as "on" from gatherings.gathering
    join gatherings.purpose on purpose.gathering_id = gathering.id and purpose.kind = 'organisational-life'
    where gathering.branch_id = ${branchId} and gathering.held_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
    order by gathering.held_on desc limit 1`.execute(stage.db)
  return rows[0]
}

/** Where the groups studied together in the quarter before. */
async function studiesBefore(stage: Stage, branchId: string, before: Day): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select gathering.id from gatherings.gathering
    join gatherings.purpose on purpose.gathering_id = gathering.id and purpose.kind = 'collective-study'
    where gathering.branch_id = ${branchId} and gathering.held_on between ${addDays(before, -92)}::date and ${addDays(before, -21)}::date
    order by gathering.held_on desc limit 4`.execute(stage.db)
  return rows.map(({ id }) => id)
}

/** Sheets, totals and grades: the most are qualified, a quarter excellent, one is to be helped. */
async function assessAll(stage: Stage, { secretaryId }: Workshop, lifeYearId: string, on: Day): Promise<void> {
  const random = dice(1919)
  stage.at(addDays(on, 1), '10:00')
  const { members, local } = await stage.as(secretaryId, listMembers, { lifeYearId })
  const marks = members.map(({ person }, at) => {
    const ownLines = 2 + (at % 3)
    return {
      memberId: person.id,
      checkListOn: on,
      selfAppraisalOn: on,
      ownLines,
      ownDone: at % 5 === 0 ? ownLines - 1 : ownLines,
    }
  })
  await stage.as(secretaryId, recordPapers, { lifeYearId, marks })
  const full = members.filter(({ standing }) => standing === 'full')
  const valid = members.length - 6
  const sheets = { issued: members.length - 4, returned: members.length - 5, valid }
  const counted = full.map(({ person }) => {
    const excellent = Math.floor(random() * valid * 0.8)
    const less = random() < 0.1 ? 1 : 0
    const totals = { excellent, qualified: valid - excellent - less, 'basically-qualified': less, unqualified: 0 }
    return { memberId: person.id, totals }
  })
  const { version } = await stage.as(secretaryId, recordBallot, { lifeYearId, version: 1, sheets, members: counted })
  // Within the share, and not by the count alone: of those ticked most often every fourth stays qualified.
  const most = judgeGrades(members, on, local).values?.excellentAtMost ?? 0
  const leading = [...counted]
    .sort((one, other) => other.totals.excellent - one.totals.excellent)
    .filter((_, at) => at % 4 !== 3)
    .slice(0, Math.max(0, most - 1))
    .map(({ memberId }) => memberId)
  const helped = counted.at(-3)?.memberId
  const gradeOf = (id: string): Grade =>
    leading.includes(id) ? 'excellent' : id === helped ? 'basically-qualified' : 'qualified'
  stage.at(addDays(on, 5), '18:00')
  const grades = full.map(({ person }) => ({ memberId: person.id, grade: gradeOf(person.id) }))
  await stage.as(secretaryId, setGrades, { lifeYearId, version, grades })
}

async function putRight(
  stage: Stage,
  { secretaryId }: Workshop,
  people: People,
  lifeYearId: string,
  on: Day,
  today: Day,
): Promise<void> {
  for (const [body, problem, measure, owner, days, outcome] of lines) {
    const id = newId()
    const ownerId = owner === null ? null : (people.get(owner) ?? null)
    const dueOn = addDays(on, days)
    stage.at(addDays(on, 1), '11:00')
    const listedOn = addDays(on, 1)
    await stage.as(secretaryId, listRectification, { id, lifeYearId, body, problem, measure, ownerId, listedOn, dueOn })
    const doneOn = addDays(dueOn, -4)
    if (outcome === null || doneOn >= today) continue
    stage.at(doneOn, '16:00')
    await stage.as(secretaryId, completeRectification, { id, version: 1, doneOn, outcome })
  }
}

async function versionOf({ db }: Stage, lifeYearId: string): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select version from appraisal.life_year where id = ${lifeYearId}`.execute(db)
  return rows[0]?.version ?? 1
}

/** One total had been typed a line too low: it is corrected, and the corrected report goes up beside the first. */
async function correct(stage: Stage, secretaryId: string, lifeYearId: string, on: Day, year: number): Promise<void> {
  stage.at(on, '10:00')
  const { members } = await stage.as(secretaryId, listMembers, { lifeYearId })
  const wrong = members.find(({ totals }) => (totals?.qualified ?? 0) > 4 && (totals?.excellent ?? 0) > 4)
  if (!wrong?.totals) return
  const { excellent, qualified } = wrong.totals
  const totals = { ...wrong.totals, excellent: excellent + 2, qualified: qualified - 2 }
  const version = await versionOf(stage, lifeYearId)
  const reason = '复核计票单，录入时少计两票优秀'
  await stage.as(secretaryId, correctTotals, {
    lifeYearId,
    version,
    members: [{ memberId: wrong.person.id, totals }],
    reason,
  })
  const reportedOn = addDays(on, 1)
  stage.at(reportedOn, '09:00')
  const number = `演示运支〔${yearOf(reportedOn)}〕${year % 2 ? 14 : 13}号`
  await stage.as(secretaryId, recordReport, { lifeYearId, number, reportedOn })
}

async function publish(stage: Stage, secretaryId: string, lifeYearId: string, on: Day, year: number): Promise<void> {
  stage.at(on, '16:00')
  const version = await versionOf(stage, lifeYearId)
  await stage.as(secretaryId, publishGrades, { lifeYearId, version, publishedOn: on })
  const reportedOn = addDays(on, 4)
  stage.at(reportedOn, '09:00')
  await stage.as(secretaryId, recordReport, {
    lifeYearId,
    number: `演示运支〔${yearOf(reportedOn)}〕${year % 2 ? 12 : 11}号`,
    reportedOn,
  })
}
